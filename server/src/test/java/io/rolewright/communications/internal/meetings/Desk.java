package io.rolewright.communications.internal.meetings;

import io.rolewright.communications.Meeting;
import io.rolewright.communications.MeetingTime;
import io.rolewright.communications.MeetingsInternal;
import io.rolewright.communications.NewMeeting;
import io.rolewright.runtime.Call;
import io.rolewright.runtime.cipher.FieldCipher;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.shared.Actor;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.Id;
import io.rolewright.shared.MeetingId;
import io.rolewright.shared.Person;
import io.rolewright.shared.UserId;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Where interviews are arranged, as {@code hiring} does it. */
@TestComponent
class Desk {
    static final String SYDNEY = "Australia/Sydney";
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

    private final MeetingsInternal meetings;
    private final FieldCipher cipher;
    private final TransactionOperations transactions;
    private final JdbcClient jdbc;

    Desk(MeetingsInternal meetings, FieldCipher cipher, TransactionOperations transactions, JdbcClient jdbc) {
        this.meetings = meetings;
        this.cipher = cipher;
        this.transactions = transactions;
        this.jdbc = jdbc;
    }

    /** Somebody who looks for work, with a key. */
    CandidateId candidate() {
        var id = new CandidateId(UUID.randomUUID());
        transactions.executeWithoutResult(status -> cipher.create(KeyName.of(id)));
        return id;
    }

    /** Destroys the key of a candidate who is erased. */
    void erase(CandidateId candidate) {
        call(() -> transactions.execute(status -> {
            cipher.destroy(KeyName.of(candidate));
            return candidate;
        }));
    }

    static UserId organizer() {
        return new UserId(UUID.randomUUID());
    }

    /** An hour by video in Sydney. */
    static NewMeeting interview(String key, UserId organizer, CandidateId candidate, LocalDateTime start) {
        return new NewMeeting(
                key,
                organizer,
                List.of(Person.of(candidate)),
                start,
                SYDNEY,
                60,
                "Interview at the quay",
                "Bring your licence.",
                null,
                true,
                List.of(60));
    }

    Meeting arrange(NewMeeting meeting) {
        return call(() -> meetings.arrange(meeting));
    }

    Meeting move(MeetingId id, LocalDateTime start) {
        return call(() -> meetings.move(id, new MeetingTime(start, SYDNEY, 60)));
    }

    Meeting cancel(MeetingId id) {
        return call(() -> meetings.cancel(id));
    }

    Meeting find(MeetingId id) {
        return call(() -> meetings.find(id));
    }

    /** Takes in what somebody's calendar says, as the mail brings it. */
    boolean hear(Replies replies, String text) {
        return call(() -> replies.take(text));
    }

    /** Runs timed work, as its service. */
    static void work(Runnable work) {
        Call.of(Actor.service("communications"), TRACE).run(work);
    }

    /** How often a meeting was moved or cancelled. */
    int sequence(Meeting meeting) {
        return jdbc.sql("select sequence from communications.meeting where id = ?")
                .param(meeting.id().value())
                .query(Integer.class)
                .single();
    }

    /** The facts about something, as they were told. */
    List<String> facts(Id subject) {
        return jdbc.sql("select type from runtime.event where subject = ? order by id")
                .param(subject.text())
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** Asks a neighbour, as the service of timed work. */
    static <T> T ask(Supplier<T> question) {
        return Call.of(Actor.service("communications"), TRACE).ask(question::get);
    }

    private static <T> T call(Supplier<T> work) {
        return Call.of(Actor.service("hiring"), TRACE).ask(work::get);
    }
}
