package io.rolewright.hiring.internal;

import io.rolewright.events.hiring.ClientAdded;
import io.rolewright.events.hiring.ClientChanged;
import io.rolewright.events.hiring.ClientState;
import io.rolewright.hiring.Client;
import io.rolewright.hiring.ClientChange;
import io.rolewright.hiring.NewClient;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.runtime.idempotency.Once;
import io.rolewright.runtime.web.VersionTag;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Ids;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Adds and changes client companies. */
@Component
class ClientKeeping {
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final Clients clients;
    private final AgencyDay day;
    private final Once once;
    private final EventLog events;
    private final Ids ids;
    private final Clock clock;

    ClientKeeping(Clients clients, AgencyDay day, Once once, EventLog events, Ids ids, Clock clock) {
        this.clients = clients;
        this.day = day;
        this.once = once;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /** @throws ContractException {@code hiring.client-not-found} (404) */
    Client find(ClientId id) {
        return clients.find(id).orElseThrow(() -> ContractException.notFound("hiring.client-not-found", id.text()));
    }

    Client add(NewClient wanted) {
        var client = client(wanted);
        return knownOnce(
                client,
                () -> once.execute(() -> {
                    clients.add(client);
                    events.append(new ClientAdded(client.id(), client.ownerId()));
                    return client;
                }));
    }

    private Client client(NewClient wanted) {
        return new Client(
                ids.next(ClientId::new),
                wanted.name().strip(),
                Texts.present(wanted.legalName()),
                registered(wanted.country(), Texts.present(wanted.registrationNumber())),
                known(wanted.country()),
                Texts.present(wanted.website()),
                Owner.current(),
                ClientState.PROSPECT,
                null,
                null,
                1,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    Client change(ClientId id, @Nullable String ifMatch, ClientChange change) {
        var before = find(id);
        SeenVersion.require(ifMatch, before);
        var after = merged(before, change);
        var members = difference(before, after);
        return members.isEmpty() ? before : store(after, members);
    }

    private Client merged(Client before, ClientChange change) {
        var country = Objects.requireNonNullElse(change.country(), before.country());
        return new Client(
                before.id(),
                change.name() == null ? before.name() : change.name().strip(),
                Texts.changed(before.legalName(), change.legalName()),
                registered(country, Texts.changed(before.registrationNumber(), change.registrationNumber())),
                known(country),
                Texts.changed(before.website(), change.website()),
                Objects.requireNonNullElse(change.ownerId(), before.ownerId()),
                Objects.requireNonNullElse(change.state(), before.state()),
                before.termsVersion(),
                change.offLimitsUntil() == null
                        ? before.offLimitsUntil()
                        : day.ahead(AgencyDay.known(change.offLimitsUntil())),
                before.version() + 1,
                before.addedAt());
    }

    private static String known(String country) {
        if (!COUNTRIES.contains(country)) {
            throw ContractException.invalid("hiring.country-unknown");
        }
        return country;
    }

    private static @Nullable String registered(String country, @Nullable String number) {
        return number == null ? null : Texts.present(new RegistrationNumber(country, number).text());
    }

    private static List<String> difference(Client before, Client after) {
        return new Difference()
                .of("name", before.name(), after.name())
                .of("legalName", before.legalName(), after.legalName())
                .of("registrationNumber", before.registrationNumber(), after.registrationNumber())
                .of("country", before.country(), after.country())
                .of("website", before.website(), after.website())
                .of("ownerId", before.ownerId(), after.ownerId())
                .of("state", before.state(), after.state())
                .of("offLimitsUntil", before.offLimitsUntil(), after.offLimitsUntil())
                .members();
    }

    private Client store(Client after, List<String> members) {
        return knownOnce(
                after,
                () -> once.execute(
                        () -> {
                            if (!clients.change(after)) {
                                throw SeenVersion.outdated();
                            }
                            events.append(new ClientChanged(
                                    after.id(), after.version(), after.ownerId(), after.state(), members));
                            return after;
                        },
                        VersionTag::tagged));
    }

    /** Says who else is registered under the number; asked after the failed transaction, which can ask nothing any more. */
    private Client knownOnce(Client client, Supplier<Client> work) {
        try {
            return work.get();
        } catch (DuplicateKeyException taken) {
            var number = Objects.requireNonNull(client.registrationNumber());
            var earlier = clients.find(new RegistrationNumber(client.country(), number))
                    .orElseThrow(() -> taken);
            throw ContractException.conflict("hiring.client-known", earlier.text());
        }
    }
}
