package io.rolewright.hiring.internal;

import io.rolewright.events.hiring.ContactAdded;
import io.rolewright.events.hiring.ContactChanged;
import io.rolewright.events.hiring.ContactRemoved;
import io.rolewright.hiring.Contact;
import io.rolewright.hiring.ContactChange;
import io.rolewright.hiring.NewContact;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.runtime.idempotency.Once;
import io.rolewright.runtime.web.VersionTag;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.ContactId;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Ids;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Adds, changes and removes the people at client companies. */
@Component
class ContactKeeping {
    private final ClientKeeping clients;
    private final Contacts contacts;
    private final Once once;
    private final EventLog events;
    private final Ids ids;
    private final Clock clock;

    ContactKeeping(ClientKeeping clients, Contacts contacts, Once once, EventLog events, Ids ids, Clock clock) {
        this.clients = clients;
        this.contacts = contacts;
        this.once = once;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    Contact add(ClientId client, NewContact wanted) {
        var contact = contact(clients.find(client).id(), wanted);
        return knownOnce(
                contact,
                () -> once.executeAbout(KeyName.of(contact.id()), () -> {
                    contacts.add(contact);
                    events.append(new ContactAdded(contact.id(), client));
                    return contact;
                }));
    }

    private Contact contact(ClientId client, NewContact wanted) {
        return new Contact(
                ids.next(ContactId::new),
                client,
                wanted.name().strip(),
                Texts.present(wanted.position()),
                Texts.present(wanted.email()),
                Texts.present(wanted.phone()),
                1,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    Contact change(ClientId client, ContactId id, @Nullable String ifMatch, ContactChange change) {
        var before = contacts.find(clients.find(client).id(), id).orElseThrow(() -> unknown(id));
        SeenVersion.require(ifMatch, before);
        var after = merged(before, change);
        var members = difference(before, after);
        return members.isEmpty() ? before : store(after, members);
    }

    private static Contact merged(Contact before, ContactChange change) {
        return new Contact(
                before.id(),
                before.clientId(),
                change.name() == null ? before.name() : change.name().strip(),
                Texts.changed(before.position(), change.position()),
                Texts.changed(before.email(), change.email()),
                Texts.changed(before.phone(), change.phone()),
                before.version() + 1,
                before.addedAt());
    }

    private static List<String> difference(Contact before, Contact after) {
        return new Difference()
                .of("name", before.name(), after.name())
                .of("position", before.position(), after.position())
                .of("email", before.email(), after.email())
                .of("phone", before.phone(), after.phone())
                .members();
    }

    private Contact store(Contact after, List<String> members) {
        return knownOnce(
                after,
                () -> once.executeAbout(
                        KeyName.of(after.id()),
                        () -> {
                            if (!contacts.change(after)) {
                                throw SeenVersion.outdated();
                            }
                            events.append(new ContactChanged(after.id(), after.clientId(), after.version(), members));
                            return after;
                        },
                        VersionTag::tagged));
    }

    void remove(ClientId client, ContactId id) {
        clients.find(client);
        once.run(() -> {
            if (!contacts.remove(client, id, clock.instant())) {
                throw unknown(id);
            }
            events.append(new ContactRemoved(id, client));
        });
    }

    private static ContractException unknown(ContactId id) {
        return ContractException.notFound("hiring.contact-not-found", id.text());
    }

    /** Says who else has the address; asked after the failed transaction, which can ask nothing any more. */
    private Contact knownOnce(Contact contact, Supplier<Contact> work) {
        try {
            return work.get();
        } catch (DuplicateKeyException taken) {
            var earlier = contacts.find(contact.clientId(), contact.email()).orElseThrow(() -> taken);
            throw ContractException.conflict("hiring.contact-known", earlier.text());
        }
    }
}
