package io.rolewright.communications.internal.meetings;

import io.rolewright.communications.ContactPoints;
import io.rolewright.communications.internal.people.Reach;
import io.rolewright.events.communications.Channel;
import io.rolewright.shared.Person;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The e-mail addresses at which people keep their calendars. */
@Component
class Addresses {
    private final Reach reach;

    Addresses(Reach reach) {
        this.reach = reach;
    }

    /** Somebody with their best address; nobody where we know of none. */
    Optional<Invited> of(Person person) {
        return invited(reach.of(person));
    }

    private static Optional<Invited> invited(ContactPoints known) {
        return known.points().stream()
                .filter(point -> point.channel() == Channel.EMAIL)
                .findFirst()
                .map(point -> new Invited(point.address(), known.name()));
    }
}
