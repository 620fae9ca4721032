package io.rolewright.hiring.internal;

import io.rolewright.communications.ContactPoint;
import io.rolewright.communications.ContactPoints;
import io.rolewright.communications.ContactPointsInternal;
import io.rolewright.events.communications.Channel;
import io.rolewright.events.hiring.ContactAdded;
import io.rolewright.events.hiring.ContactChanged;
import io.rolewright.hiring.Client;
import io.rolewright.hiring.Contact;
import io.rolewright.shared.ContactId;
import io.rolewright.shared.Person;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells {@code communications} where people at clients are reached. */
@Component
class ContactAddresses {
    private final Contacts contacts;
    private final Clients clients;
    private final ContactPointsInternal points;

    ContactAddresses(Contacts contacts, Clients clients, ContactPointsInternal points) {
        this.contacts = contacts;
        this.clients = clients;
        this.points = points;
    }

    /** Tells of somebody new; answers whom. */
    ContactId keep(ContactAdded fact) {
        return keep(fact.contact());
    }

    /** Tells what has changed; answers of whom. */
    ContactId keep(ContactChanged fact) {
        return keep(fact.contact());
    }

    private ContactId keep(ContactId contact) {
        contacts.find(contact).ifPresent(this::keep);
        return contact;
    }

    /** The rules of where the client is registered hold for its people, until others are known to. */
    void keep(Contact contact) {
        var person = Person.of(contact.id()).text();
        var known = points.find(person);
        var country = known.country() == null
                ? clients.find(contact.clientId()).map(Client::country).orElse(null)
                : known.country();
        points.keep(person, new ContactPoints(contact.name(), ways(contact), known.zone(), country, known.language()));
    }

    private static List<ContactPoint> ways(Contact contact) {
        var ways = new ArrayList<ContactPoint>();
        if (contact.email() != null) {
            ways.add(new ContactPoint(Channel.EMAIL, contact.email()));
        }
        if (contact.phone() != null) {
            ways.add(new ContactPoint(Channel.SMS, contact.phone()));
            ways.add(new ContactPoint(Channel.VOICE, contact.phone()));
        }
        return ways;
    }
}
