package io.rolewright.integrations.internal;

import io.rolewright.events.integrations.WebhookReceived;
import io.rolewright.integrations.PartnerEvent;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.HookId;
import io.rolewright.shared.Ids;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Takes in what partners tell us: proven by its signature, stored before it is answered, each event once. */
@Component
class HookIntake {
    private static final int LONGEST = 500;

    private final Providers providers;
    private final Accounts accounts;
    private final Hooks hooks;
    private final EventLog events;
    private final TransactionOperations transactions;
    private final JsonMapper json;
    private final Ids ids;
    private final Clock clock;

    HookIntake(
            Providers providers,
            Accounts accounts,
            Hooks hooks,
            EventLog events,
            TransactionOperations transactions,
            JsonMapper json,
            Ids ids,
            Clock clock) {
        this.providers = providers;
        this.accounts = accounts;
        this.hooks = hooks;
        this.events = events;
        this.transactions = transactions;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    /** The header in which a partner's signature comes. */
    String header(String partner) {
        return hook(partner).header();
    }

    void take(String partner, byte[] body, @Nullable String signature) {
        var hook = hook(partner);
        var secret = accounts.find(partner)
                .map(account -> account.secret(hook.secret()))
                .orElse("");
        if (!HookSignature.isRight(hook, secret, body, signature)) {
            throw ContractException.unauthenticated("integrations.signature-wrong");
        }
        var told = read(hook, body);
        transactions.executeWithoutResult(status -> told.forEach(event -> store(partner, hook, event)));
    }

    private Provider.Hook hook(String partner) {
        var hook = providers.find(partner).hook();
        if (hook == null) {
            throw ContractException.notFound("integrations.provider-unknown", partner);
        }
        return hook;
    }

    private List<JsonNode> read(Provider.Hook hook, byte[] body) {
        try {
            var events = json.readTree(body).at(hook.events());
            var told = events.isArray() ? events.valueStream().toList() : List.of(events);
            if (told.isEmpty()
                    || told.stream().anyMatch(event -> text(event, hook.id()).isEmpty())) {
                throw ContractException.unreadable("integrations.hook-unreadable");
            }
            return told;
        } catch (JacksonException noJson) {
            throw ContractException.unreadable("integrations.hook-unreadable");
        }
    }

    private void store(String partner, Provider.Hook hook, JsonNode told) {
        var type = text(told, hook.type());
        var event =
                new PartnerEvent(ids.next(HookId::new), partner, text(told, hook.id()), type, told.toString(), now());
        if (hooks.add(event)) {
            events.append(new WebhookReceived(event.id(), partner, type));
        }
    }

    private static String text(JsonNode event, String pointer) {
        var text = event.at(pointer).asString("").replace('\0', ' ');
        return text.substring(0, Math.min(text.length(), LONGEST));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
