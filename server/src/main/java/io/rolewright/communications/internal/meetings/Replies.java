package io.rolewright.communications.internal.meetings;

import io.rolewright.communications.Attendance;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.shared.Person;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Takes in what people's calendars answer to invitations. */
@Component
public class Replies {
    private final Meetings meetings;
    private final Addresses addresses;
    private final EventLog events;
    private final TransactionOperations transactions;

    Replies(Meetings meetings, Addresses addresses, EventLog events, TransactionOperations transactions) {
        this.meetings = meetings;
        this.addresses = addresses;
        this.events = events;
        this.transactions = transactions;
    }

    /**
     * Notes whether somebody comes, or which other time they propose; that moves nothing, its organizer decides. What is no answer to an invitation of ours changes nothing, nor does what comes from somebody
     * who is not invited, or is older than what we know.
     *
     * @param text iCalendar, from whomever
     * @return whether it was noted
     */
    public boolean take(String text) {
        var reply = Reply.read(text);
        return reply.flatMap(this::sender)
                .map(person -> note(reply.orElseThrow(), person))
                .orElse(false);
    }

    private Optional<Person> sender(Reply reply) {
        return meetings.find(reply.meeting()).stream()
                .filter(meeting -> !meeting.slot().span().equals(reply.proposed()))
                .flatMap(meeting -> meeting.attendance().stream())
                .map(Attendance::person)
                .filter(person -> addresses.of(person).filter(reply::isFrom).isPresent())
                .findFirst();
    }

    /** Holds the organizer's lock, so that nobody moves or cancels the meeting meanwhile. */
    private boolean note(Reply reply, Person person) {
        var organizer = meetings.find(reply.meeting()).orElseThrow().organizer();
        return Boolean.TRUE.equals(transactions.execute(status -> {
            meetings.lock(organizer);
            if (!meetings.answer(reply.meeting(), person, reply)) {
                return false;
            }
            events.append(meetings.find(reply.meeting()).orElseThrow().moved(true));
            return true;
        }));
    }
}
