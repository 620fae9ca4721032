package io.rolewright.integrations.internal;

import io.rolewright.events.integrations.WebhookReceived;
import io.rolewright.integrations.PartnerEvent;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.runtime.web.StrangersToken;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.HookId;
import io.rolewright.shared.Ids;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Takes in what partners tell us: proven by its signature, stored before it is answered, each event once. */
@Component
class HookIntake {
    private final Providers providers;
    private final JsonEvents jsonEvents;
    private final FormEvents formEvents;
    private final PushEvents pushEvents;
    private final Hooks hooks;
    private final EventLog events;
    private final TransactionOperations transactions;
    private final Ids ids;
    private final Clock clock;

    HookIntake(
            Providers providers,
            JsonEvents jsonEvents,
            FormEvents formEvents,
            PushEvents pushEvents,
            Hooks hooks,
            EventLog events,
            TransactionOperations transactions,
            Ids ids,
            Clock clock) {
        this.providers = providers;
        this.jsonEvents = jsonEvents;
        this.formEvents = formEvents;
        this.pushEvents = pushEvents;
        this.hooks = hooks;
        this.events = events;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /** What proves, of all that a request says, that a partner has sent it; absent where it does not come. */
    @Nullable
    String proof(String partner, HttpServletRequest request) {
        var provider = providers.find(partner);
        var hook = provider.hook();
        var form = provider.form();
        if (hook != null) {
            return request.getHeader(hook.header());
        }
        if (form != null) {
            return request.getHeader(form.header());
        }
        if (provider.push() != null) {
            return StrangersToken.of(request);
        }
        throw unknown(partner);
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
        if (provider.push() != null) {
            return List.of(pushEvents.read(provider.name(), provider.push(), posted));
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
