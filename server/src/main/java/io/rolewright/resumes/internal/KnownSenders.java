package io.rolewright.resumes.internal;

import io.rolewright.communications.ContactPoint;
import io.rolewright.communications.ContactPointsInternal;
import io.rolewright.communications.MailOrigin;
import io.rolewright.communications.Message;
import io.rolewright.events.communications.Channel;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.Person;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the candidates from whose address an e-mail came. That it names the address is not enough: our own mail server says so. */
@Component
class KnownSenders {
    private final ContactPointsInternal points;
    private final Candidates candidates;
    private final BoardSenders boards;

    KnownSenders(ContactPointsInternal points, Candidates candidates, BoardSenders boards) {
        this.points = points;
        this.candidates = candidates;
        this.boards = boards;
    }

    /** All who share the address; nobody when a board sent it, or it may be forged. */
    List<KnownSender> of(Message message, MailOrigin origin) {
        return origin.proven() && !boards.have(message.address()) ? at(message.address()) : List.of();
    }

    private List<KnownSender> at(String address) {
        var owners = points.owners(new ContactPoint(Channel.EMAIL, address)).stream()
                .flatMap(person -> Stream.ofNullable(person.candidate()))
                .toList();
        return candidates.visible(owners, Viewer.current()).stream()
                .map(candidate -> new KnownSender(candidate, address, name(candidate)))
                .toList();
    }

    private @Nullable String name(CandidateId candidate) {
        return points.find(Person.of(candidate).text()).name();
    }
}
