package io.rolewright.integrations.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.rolewright.integrations.internal.Provider.SignIn;
import io.rolewright.integrations.internal.web.WebCall;
import io.rolewright.integrations.internal.web.WebCalling;
import io.rolewright.integrations.internal.web.WebReply;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tokens of partners, made when they are needed and used until a minute before they end. Many who need one at once have one
 * made. A token is kept in the memory of its process alone.
 */
@Component
class Tokens {
    private static final Duration MARGIN = Duration.ofSeconds(60);
    private static final Duration USUAL = Duration.ofMinutes(10);
    private static final double PER_SECOND = 5;
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String JSON = "application/json";
    private static final String ASSERTION = "urn:ietf:params:oauth:grant-type:jwt-bearer";

    private final WebCalling web;
    private final JsonMapper json;
    private final Clock clock;
    private final ReentrantLock making = new ReentrantLock();
    private final Cache<String, Token> tokens =
            Caffeine.newBuilder().maximumSize(1000).build();

    Tokens(WebCalling web, JsonMapper json, Clock clock) {
        this.web = web;
        this.json = json;
        this.clock = clock;
    }

    private record Token(String text, Instant until) {}

    /** No token was to be had. */
    static final class NoTokenException extends Exception {
        private final WebReply reply;

        NoTokenException(WebReply reply) {
            super("no token", null, false, false);
            this.reply = reply;
        }

        /** What the partner answered instead. */
        WebReply reply() {
            return reply;
        }
    }

    /**
     * The headers that sign a call in.
     *
     * @param subject for whom a service account speaks; absent: for itself
     */
    Map<String, String> headers(Provider provider, Accounts.Kept account, @Nullable String subject)
            throws NoTokenException {
        var parameters = provider.signIn().parameters();
        return switch (provider.signIn().kind()) {
            case NONE -> Map.of();
            case BASIC ->
                basic(
                        account.shown().facts().getOrDefault(parameters.getOrDefault("name", ""), ""),
                        account.secret(parameters.getOrDefault("secret", "")));
            case BEARER -> bearer(account.secret(parameters.getOrDefault("secret", "")));
            case HEADER ->
                Map.of(
                        parameters.getOrDefault("header", "Authorization"),
                        account.secret(parameters.getOrDefault("secret", "")));
            case CLIENT_CREDENTIALS_FORM, CLIENT_CREDENTIALS_JSON, SERVICE_ACCOUNT ->
                bearer(token(provider, account, subject));
        };
    }

    /**
     * A token.
     *
     * @param refused the one that somebody did not take, so that it is another one; absent at first
     */
    String token(Provider provider, Accounts.Kept account, @Nullable String subject, @Nullable String refused)
            throws NoTokenException {
        tokens.asMap()
                .computeIfPresent(
                        name(provider, account, subject),
                        (name, known) -> known.text().equals(refused) ? null : known);
        return token(provider, account, subject);
    }

    /** Has another token made for the next call: the partner does not know the last one any more. */
    void forget(Provider provider, Accounts.Kept account, @Nullable String subject) {
        tokens.invalidate(name(provider, account, subject));
    }

    private static Map<String, String> basic(String name, String password) {
        var both = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
        return Map.of("Authorization", "Basic " + Base64.getEncoder().encodeToString(both));
    }

    private static Map<String, String> bearer(String token) {
        return Map.of("Authorization", "Bearer " + token);
    }

    private static String name(Provider provider, Accounts.Kept account, @Nullable String subject) {
        return provider.name() + "/" + account.shown().version() + (subject == null ? "" : "/" + subject);
    }

    private String token(Provider provider, Accounts.Kept account, @Nullable String subject) throws NoTokenException {
        var name = name(provider, account, subject);
        var known = tokens.getIfPresent(name);
        if (known != null && known.until().isAfter(clock.instant())) {
            return known.text();
        }
        making.lock();
        try {
            var meanwhile = tokens.getIfPresent(name);
            if (meanwhile != null && meanwhile.until().isAfter(clock.instant())) {
                return meanwhile.text();
            }
            var made = make(provider.signIn(), account, subject);
            tokens.put(name, made);
            return made.text();
        } finally {
            making.unlock();
        }
    }

    private Token make(SignIn signIn, Accounts.Kept account, @Nullable String subject) throws NoTokenException {
        var reply = web.call(request(signIn, account, subject));
        var answer = read(reply);
        var text = answer.path("access_token").asString("");
        if (reply.code() != null || reply.status() != 200 || text.isEmpty()) {
            throw new NoTokenException(reply);
        }
        var lasts = Duration.ofSeconds(answer.path("expires_in").asLong(USUAL.toSeconds()));
        return new Token(text, clock.instant().plus(lasts).minus(MARGIN));
    }

    private JsonNode read(WebReply reply) {
        try {
            return json.readTree(reply.body().isEmpty() ? "{}" : reply.body());
        } catch (JacksonException noJson) {
            return json.createObjectNode();
        }
    }

    private WebCall request(SignIn signIn, Accounts.Kept account, @Nullable String subject) {
        var url = address(signIn, account);
        var members = new LinkedHashMap<String, String>();
        if (signIn.kind() == SignIn.Kind.SERVICE_ACCOUNT) {
            members.put("grant_type", ASSERTION);
            members.put(
                    "assertion",
                    new ServiceAssertion(json, clock)
                            .of(account.secret("keyFile"), signIn.parameters().get("scope"), url, subject));
            return new WebCall("POST", url, Map.of(), form(members), FORM, true, PER_SECOND);
        }
        members.put("grant_type", "client_credentials");
        members.put("client_id", account.secret("clientId"));
        members.put("client_secret", account.secret("clientSecret"));
        members.putAll(signIn.parameters());
        return signIn.kind() == SignIn.Kind.CLIENT_CREDENTIALS_JSON
                ? new WebCall("POST", url, Map.of(), json.writeValueAsString(members), JSON, true, PER_SECOND)
                : new WebCall("POST", url, Map.of(), form(members), FORM, true, PER_SECOND);
    }

    /** Where tokens are made, with the facts of the account in the places that are marked for them. */
    private static String address(SignIn signIn, Accounts.Kept account) {
        var url = Objects.requireNonNull(signIn.address());
        for (var fact : account.shown().facts().entrySet()) {
            url = url.replace("{" + fact.getKey() + "}", encoded(fact.getValue()));
        }
        return url;
    }

    private static String form(Map<String, String> members) {
        return members.entrySet().stream()
                .map(member -> encoded(member.getKey()) + "=" + encoded(member.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
