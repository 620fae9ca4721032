package io.rolewright.communications.internal.calls;

import io.rolewright.communications.ContactPoint;
import io.rolewright.communications.ContactPoints;
import io.rolewright.communications.internal.people.Address;
import io.rolewright.events.communications.Channel;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the number at which somebody is called. */
final class Telephone {
    private Telephone() {}

    /** The first for calls, or else the first for text messages: that rings as well. */
    static Optional<Address> of(ContactPoints points) {
        return Stream.of(Channel.VOICE, Channel.SMS)
                .flatMap(channel -> points.points().stream().filter(point -> point.channel() == channel))
                .map(ContactPoint::address)
                .map(number -> new Address(Channel.VOICE, number))
                .findFirst();
    }
}
