package io.rolewright.communications.internal.conversations;

import io.rolewright.communications.Delivery;
import io.rolewright.communications.Sending;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Person;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Has one thing written to many people, as fast as its sender wants. */
@Component
class Mailing {
    private static final Duration HOUR = Duration.ofHours(1);

    /** What is wrong with one person and not with the words. */
    private static final Set<String> THEIRS = Set.of("communications.no-address", "runtime.data-key-destroyed");

    private final Outgoing outgoing;
    private final Clock clock;

    Mailing(Outgoing outgoing, Clock clock) {
        this.outgoing = outgoing;
        this.clock = clock;
    }

    /** Takes a message for each; answers in their order what became of it. */
    List<Delivery> take(Sending sending) {
        var people = sending.to().stream().distinct().toList();
        return IntStream.range(0, people.size())
                .mapToObj(place -> take(sending, people.get(place), place))
                .toList();
    }

    private Delivery take(Sending sending, Person person, int place) {
        try {
            var intent = "sending " + sending.key() + " " + person.text();
            var message = outgoing.take(sending.message(intent, person, time(sending, place)));
            return new Delivery(person, message.id(), message.state(), null);
        } catch (ContractException refused) {
            if (THEIRS.contains(refused.code())) {
                return new Delivery(person, null, null, refused.code());
            }
            throw refused;
        }
    }

    private Instant time(Sending sending, int place) {
        var begins = Objects.requireNonNullElseGet(sending.notBefore(), clock::instant);
        var perHour = sending.perHour();
        return perHour == null ? begins : begins.plus(HOUR.multipliedBy(place).dividedBy(perHour));
    }
}
