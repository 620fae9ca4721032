package io.rolewright.integrations.internal;

import io.rolewright.integrations.PartnerAccount;
import io.rolewright.integrations.ProviderAnswer;
import io.rolewright.integrations.ProviderAnswer.Outcome;
import io.rolewright.integrations.ProviderCall;
import io.rolewright.integrations.internal.web.WebCalling;
import io.rolewright.integrations.internal.web.WebReply;
import io.rolewright.shared.ExchangeId;
import io.rolewright.shared.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls partners: signs in, keeps to quotas, signs in anew where a token has ended, and writes everything down. */
@Component
class Calls {
    private static final int BAD_REQUEST = 400;
    private static final int UNAUTHORIZED = 401;

    private final Providers providers;
    private final Accounts accounts;
    private final AccountKeeping keeping;
    private final Tokens tokens;
    private final Signing signing;
    private final Quotas quotas;
    private final Journal journal;
    private final WebCalling web;
    private final JsonMapper json;
    private final Ids ids;

    Calls(
            Providers providers,
            Accounts accounts,
            AccountKeeping keeping,
            Tokens tokens,
            Signing signing,
            Quotas quotas,
            Journal journal,
            WebCalling web,
            JsonMapper json,
            Ids ids) {
        this.providers = providers;
        this.accounts = accounts;
        this.keeping = keeping;
        this.tokens = tokens;
        this.signing = signing;
        this.quotas = quotas;
        this.journal = journal;
        this.web = web;
        this.json = json;
        this.ids = ids;
    }

    ProviderAnswer call(String name, ProviderCall call) {
        var provider = providers.find(name);
        var account =
                provider.secrets().isEmpty() ? accounts.find(name).orElseGet(() -> nothing(name)) : keeping.find(name);
        var start = System.nanoTime();
        var answer = answer(provider, account, call);
        journal.write(provider, call, answer, Duration.ofNanos(System.nanoTime() - start));
        return answer;
    }

    /** The account with a partner that asks for none. */
    private static Accounts.Kept nothing(String name) {
        return new Accounts.Kept(new PartnerAccount(name, Map.of(), List.of(), 0, Instant.EPOCH), Map.of());
    }

    private ProviderAnswer answer(Provider provider, Accounts.Kept account, ProviderCall call) {
        var full = quotas.take(provider, Objects.requireNonNullElse(call.cost(), 1));
        if (full.isPresent()) {
            return answer(Outcome.FAILED, 0, "", "integrations.quota-used-up", full.get());
        }
        try {
            var reply = reply(provider, account, call);
            if (isSignedOut(provider, reply)) {
                tokens.forget(provider, account, call.subject());
                reply = reply(provider, account, call);
            }
            return answer(reply);
        } catch (Tokens.NoTokenException none) {
            var reply = none.reply();
            return reply.code() == null
                    ? answer(Outcome.REFUSED, reply.status(), reply.body(), "integrations.sign-in-refused", null)
                    : answer(Outcome.FAILED, reply.status(), "", reply.code(), reply.retryAfter());
        }
    }

    private WebReply reply(Provider provider, Accounts.Kept account, ProviderCall call) throws Tokens.NoTokenException {
        var request = signing.sign(provider, account, call);
        return provider.largest() == null ? web.call(request) : web.call(request, provider.largest());
    }

    /** GraphQL says so in an answer of status 200. */
    private boolean isSignedOut(Provider provider, WebReply reply) {
        return reply.status() == UNAUTHORIZED || (provider.isGraphql() && hasCode(reply, "UNAUTHENTICATED"));
    }

    private boolean hasCode(WebReply reply, String code) {
        if (!reply.body().contains(code)) {
            return false;
        }
        try {
            return json.readTree(reply.body())
                    .path("errors")
                    .valueStream()
                    .anyMatch(error -> error.at("/extensions/code").asString("").equals(code));
        } catch (JacksonException noJson) {
            return false;
        }
    }

    private ProviderAnswer answer(WebReply reply) {
        var code = reply.code();
        if (code != null) {
            return answer(outcome(code, reply.mayHaveActed()), reply.status(), "", code, reply.retryAfter());
        }
        if (reply.status() >= BAD_REQUEST) {
            return answer(Outcome.REFUSED, reply.status(), reply.body(), "integrations.partner-refused", null);
        }
        if (!reply.body().isBlank() && !isJson(reply.body())) {
            // Half of an answer, or a page for people: nobody knows what was done.
            return answer(Outcome.UNKNOWN, reply.status(), reply.body(), "integrations.answer-unreadable", null);
        }
        return answer(Outcome.ANSWERED, reply.status(), reply.body(), null, null);
    }

    private static Outcome outcome(String code, boolean mayHaveActed) {
        if (mayHaveActed) {
            return Outcome.UNKNOWN;
        }
        return code.startsWith("integrations.address-") ? Outcome.REFUSED : Outcome.FAILED;
    }

    /** Some models answer with an object a line. */
    private boolean isJson(String body) {
        try {
            json.readerFor(JsonNode.class)
                    .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .readValues(body)
                    .readAll();
            return true;
        } catch (JacksonException noJson) {
            return false;
        }
    }

    private ProviderAnswer answer(
            Outcome outcome, int status, String body, @Nullable String code, @Nullable Duration retryAfter) {
        return new ProviderAnswer(
                ids.next(ExchangeId::new),
                outcome,
                status,
                body,
                code,
                retryAfter == null ? null : retryAfter.toMillis());
    }
}
