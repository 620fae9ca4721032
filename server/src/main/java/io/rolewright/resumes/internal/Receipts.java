package io.rolewright.resumes.internal;

import io.rolewright.communications.ContactPoint;
import io.rolewright.communications.ContactPointsInternal;
import io.rolewright.communications.MailOrigin;
import io.rolewright.communications.Message;
import io.rolewright.communications.MessagesInternal;
import io.rolewright.communications.NewMessage;
import io.rolewright.events.communications.Channel;
import io.rolewright.events.communications.Purpose;
import io.rolewright.events.resumes.ResumeMailed;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Person;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes known who sent a résumé, and thanks them. An address is taken for the new candidate's when it was nobody's, the e-mail
 * is not forged, and no board has sent it on: then it is theirs only if the board says where they want the answer. Somebody else's
 * résumé makes nobody's address known.
 */
@Component
class Receipts {
    private static final String TEMPLATE = "application-receipt";

    /** What is answered when somebody was erased meanwhile, or wants to be reached elsewhere. */
    private static final Set<String> GONE = Set.of("communications.no-address", "runtime.data-key-destroyed");

    private final Letters letters;
    private final MessagesInternal messages;
    private final ContactPointsInternal points;
    private final BoardSenders boards;

    Receipts(Letters letters, MessagesInternal messages, ContactPointsInternal points, BoardSenders boards) {
        this.letters = letters;
        this.messages = messages;
        this.points = points;
        this.boards = boards;
    }

    /** All of it may be repeated. */
    void give(ResumeMailed fact) {
        try {
            letters.find(fact.message()).ifPresent(message -> give(fact, message, message.origin()));
        } catch (ContractException failure) {
            if (!GONE.contains(failure.code())) {
                throw failure;
            }
        }
    }

    private void give(ResumeMailed fact, Message message, @Nullable MailOrigin origin) {
        if (origin == null || origin.forged()) {
            return;
        }
        if (message.person() != null) {
            thank(message.person(), fact, message, origin);
        } else if (!fact.known() && boards.have(message.address())) {
            Optional.ofNullable(origin.replyTo()).ifPresent(address -> add(fact.candidate(), address));
        } else if (!fact.known()) {
            add(fact.candidate(), message.address());
            messages.assign(message.id(), Person.of(fact.candidate()));
            thank(Person.of(fact.candidate()), fact, message, origin);
        }
    }

    private void add(CandidateId candidate, String address) {
        points.add(Person.of(candidate).text(), new ContactPoint(Channel.EMAIL, address));
    }

    /** Candidates alone; who else sends résumés does not apply. */
    private void thank(Person person, ResumeMailed fact, Message message, MailOrigin origin) {
        if (origin.answerable() && person.candidate() != null) {
            var job = fact.code() == null ? "a job with us" : "job " + fact.code();
            messages.send(NewMessage.of(
                            "receipt:" + message.id().text(), person, Purpose.SERVICE, TEMPLATE, Map.of("job", job))
                    .by(Channel.EMAIL)
                    .answering(message.id()));
        }
    }
}
