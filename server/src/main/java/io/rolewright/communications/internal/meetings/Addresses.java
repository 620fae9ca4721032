package io.rolewright.communications.internal.meetings;

import io.rolewright.communications.ContactPoints;
import io.rolewright.communications.ContactPointsInternal;
import io.rolewright.events.communications.Channel;
import io.rolewright.shared.Person;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The e-mail addresses at which people keep their calendars. */
@Component
class Addresses {
    private final ObjectProvider<ContactPointsInternal> points;

    Addresses(ObjectProvider<ContactPointsInternal> points) {
        this.points = points;
    }

    /** Somebody with their best address; nobody where we know of none. */
    Optional<Invited> of(Person person) {
        return points.stream()
                .map(known -> known.find(person.text()))
                .flatMap(known -> invited(known).stream())
                .findFirst();
    }

    private static Optional<Invited> invited(ContactPoints known) {
        return known.points().stream()
                .filter(point -> point.channel() == Channel.EMAIL)
                .findFirst()
                .map(point -> new Invited(point.address(), known.name()));
    }
}
