package io.rolewright.hiring.internal;

import io.rolewright.events.hiring.TermsDrafted;
import io.rolewright.events.hiring.TermsSigned;
import io.rolewright.hiring.NewSignature;
import io.rolewright.hiring.NewTerms;
import io.rolewright.hiring.Signature;
import io.rolewright.hiring.Terms;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.runtime.idempotency.Once;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.ContractException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** Drafts terms, and notes that they are signed. */
@Component
class TermsKeeping {
    private final ClientKeeping clients;
    private final Contacts contacts;
    private final TermsVersions versions;
    private final AgencyDay day;
    private final Once once;
    private final EventLog events;
    private final Clock clock;

    TermsKeeping(
            ClientKeeping clients,
            Contacts contacts,
            TermsVersions versions,
            AgencyDay day,
            Once once,
            EventLog events,
            Clock clock) {
        this.clients = clients;
        this.contacts = contacts;
        this.versions = versions;
        this.day = day;
        this.once = once;
        this.events = events;
        this.clock = clock;
    }

    Terms find(ClientId client, int version) {
        return stored(clients.find(client).id(), version);
    }

    private Terms stored(ClientId client, int version) {
        return versions.find(client, version)
                .orElseThrow(() -> ContractException.notFound("hiring.terms-not-found", version));
    }

    Terms draft(ClientId client, NewTerms terms) {
        clients.find(client);
        TermsRules.require(terms);
        var drafter = Owner.current();
        return once.execute(() -> {
            var version = versions.add(client, terms, drafter, now());
            events.append(new TermsDrafted(client, version, terms.validFrom()));
            return stored(client, version);
        });
    }

    Terms sign(ClientId client, int version, NewSignature wanted) {
        var terms = find(client, version);
        var signature = signature(client, wanted);
        return once.execute(() -> {
            if (!versions.sign(client, version, signature)) {
                throw ContractException.conflict("hiring.terms-signed", version);
            }
            events.append(new TermsSigned(
                    client,
                    version,
                    signature.contactId(),
                    signature.signedOn(),
                    terms.validFrom(),
                    signature.document()));
            return stored(client, version);
        });
    }

    private Signature signature(ClientId client, NewSignature wanted) {
        if (AgencyDay.known(wanted.signedOn()).isAfter(day.today())) {
            throw ContractException.invalid("hiring.signed-in-future");
        }
        if (!contacts.holds(client, wanted.contactId())) {
            throw ContractException.invalid(
                    "hiring.signed-by-nobody", wanted.contactId().text());
        }
        return new Signature(wanted.contactId(), wanted.signedOn(), wanted.document(), Owner.current(), now());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
