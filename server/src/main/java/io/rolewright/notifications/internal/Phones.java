package io.rolewright.notifications.internal;

import io.rolewright.communications.ContactPoint;
import io.rolewright.communications.ContactPoints;
import io.rolewright.communications.ContactPointsInternal;
import io.rolewright.events.communications.Channel;
import io.rolewright.shared.Person;
import io.rolewright.shared.UserId;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where people get text messages; {@code communications} keeps it. */
@Component
class Phones {
    private final ContactPointsInternal points;

    Phones(ContactPointsInternal points) {
        this.points = points;
    }

    @Nullable
    String find(UserId user) {
        return points.find(Person.of(user).text()).points().stream()
                .filter(point -> point.channel() == Channel.SMS)
                .map(ContactPoint::address)
                .findFirst()
                .orElse(null);
    }

    /** Keeps a number in place of another. */
    void keep(UserId user, @Nullable String phone) {
        var person = Person.of(user).text();
        var known = points.find(person);
        var others = known.points().stream().filter(point -> point.channel() != Channel.SMS);
        var all = Stream.concat(others, Stream.ofNullable(phone).map(number -> new ContactPoint(Channel.SMS, number)));
        points.keep(
                person, new ContactPoints(known.name(), all.toList(), known.zone(), known.country(), known.language()));
    }
}
