package io.rolewright.integrations.internal;

import io.rolewright.events.integrations.WebhookReceived;
import io.rolewright.integrations.PartnerEvent;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.HookId;
import io.rolewright.shared.Ids;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Takes in what partners tell us: proven by its signature, stored before it is answered, each event once. */
@Component
class HookIntake {
    private final Providers providers;
    private final JsonEvents jsonEvents;
    private final FormEvents formEvents;
    private final Hooks hooks;
    private final EventLog events;
    private final TransactionOperations transactions;
    private final Ids ids;
    private final Clock clock;

    HookIntake(
            Providers providers,
            JsonEvents jsonEvents,
            FormEvents formEvents,
            Hooks hooks,
            EventLog events,
            TransactionOperations transactions,
            Ids ids,
            Clock clock) {
        this.providers = providers;
        this.jsonEvents = jsonEvents;
        this.formEvents = formEvents;
        this.hooks = hooks;
        this.events = events;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /** The header in which a partner's signature comes. */
    String header(String partner) {
        var provider = providers.find(partner);
        var hook = provider.hook();
        var form = provider.form();
        if (hook == null && form == null) {
            throw unknown(partner);
        }
        return hook == null ? Objects.requireNonNull(form).header() : hook.header();
    }

    void take(String partner, Posted posted) {
        var told = told(providers.find(partner), posted);
        transactions.executeWithoutResult(status -> told.forEach(event -> store(partner, event)));
    }

    private List<Told> told(Provider provider, Posted posted) {
        var hook = provider.hook();
        var form = provider.form();
        if (hook != null) {
            return jsonEvents.read(provider.name(), hook, posted);
        }
        if (form != null) {
            return List.of(formEvents.read(provider.name(), form, posted));
        }
        throw unknown(provider.name());
    }

    private void store(String partner, Told told) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var event = new PartnerEvent(ids.next(HookId::new), partner, told.event(), told.type(), told.body(), now);
        if (hooks.add(event)) {
            events.append(new WebhookReceived(event.id(), partner, told.type()));
        }
    }

    private static ContractException unknown(String partner) {
        return ContractException.notFound("integrations.provider-unknown", partner);
    }
}
