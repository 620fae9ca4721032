package io.rolewright.hiring.internal;

import io.rolewright.communications.ContactPoint;
import io.rolewright.communications.ContactPoints;
import io.rolewright.communications.ContactPointsInternal;
import io.rolewright.events.communications.Channel;
import io.rolewright.hiring.Contact;
import io.rolewright.shared.Person;
import java.util.ArrayList;
import org.springframework.stereotype.Component;

/** Tells {@code communications} where people at clients are reached by e-mail. */
@Component
class ContactAddresses {
    private final ContactPointsInternal points;

    ContactAddresses(ContactPointsInternal points) {
        this.points = points;
    }

    /** Puts a contact's address before what is known of them already. */
    void keep(Contact contact) {
        var email = contact.email();
        if (email == null) {
            return;
        }
        var person = Person.of(contact.id()).text();
        var known = points.find(person);
        var address = new ContactPoint(Channel.EMAIL, email);
        var all = new ArrayList<>(known.points());
        all.remove(address);
        all.addFirst(address);
        points.keep(person, new ContactPoints(contact.name(), all, known.zone(), known.country(), known.language()));
    }
}
