package io.rolewright.billing.internal.invoices;

import io.rolewright.billing.Buyer;
import io.rolewright.billing.BuyerDetails;
import io.rolewright.billing.internal.SeenVersion;
import io.rolewright.events.billing.BuyerChanged;
import io.rolewright.hiring.ClientsInternal;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.runtime.idempotency.Once;
import io.rolewright.runtime.web.VersionTag;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.ContactId;
import io.rolewright.shared.ContractException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Changes who clients are on their invoices, and how they want them. */
@Component
class BuyerKeeping {
    private final Buyers buyers;
    private final ClientsInternal clients;
    private final Once once;
    private final EventLog events;

    BuyerKeeping(Buyers buyers, ClientsInternal clients, Once once, EventLog events) {
        this.buyers = buyers;
        this.clients = clients;
        this.once = once;
        this.events = events;
    }

    Buyer keep(ClientId id, @Nullable String ifMatch, BuyerDetails details) {
        var before = buyers.find(id);
        SeenVersion.require(ifMatch, before);
        requireThere(id, details.contactId());
        var party = details.party();
        var after = new Buyer(
                id,
                party == null ? buyers.known(id) : Companies.of(party),
                details.contactId(),
                Texts.present(details.buyerReference()),
                !Boolean.FALSE.equals(details.reminded()),
                before.version() + 1);
        return store(after, party != null);
    }

    private void requireThere(ClientId client, @Nullable ContactId contact) {
        if (contact != null && !clients.contacts(client).contains(contact)) {
            throw ContractException.invalid("billing.contact-elsewhere", contact.text());
        }
    }

    private Buyer store(Buyer after, boolean told) {
        return once.execute(
                () -> {
                    if (!buyers.keep(after, told)) {
                        throw SeenVersion.outdated();
                    }
                    events.append(new BuyerChanged(after.clientId(), after.version(), after.reminded()));
                    return after;
                },
                VersionTag::tagged);
    }
}
