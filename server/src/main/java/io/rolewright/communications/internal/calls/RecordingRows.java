package io.rolewright.communications.internal.calls;

import io.rolewright.communications.internal.people.Forgetful;
import io.rolewright.shared.FileReference;
import io.rolewright.shared.Person;
import io.rolewright.shared.PhoneCallId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Recordings of calls as rows, and what is noted of them from moment to moment; a call has one at most. */
@Component
class RecordingRows implements Forgetful {
    private final JdbcClient jdbc;
    private final Clock clock;

    RecordingRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Notes that somebody said yes, in the transaction in which the answer is taken. One that was stopped stays so. */
    void agree(CallRow call, String callSid) {
        jdbc.sql("""
                        insert into communications.recording (call, person, call_sid, state, agreed_at, due_at)
                        values (:call, :person, :sid, 'AGREED', :now, :now) on conflict (call) do nothing""")
                .param("call", call.id().value())
                .param("person", call.person().text())
                .param("sid", callSid)
                .param("now", now())
                .update();
    }

    /** Notes that it is to stop, in the transaction in which that is said. */
    void stop(PhoneCallId call) {
        jdbc.sql("""
                        update communications.recording set state = 'STOPPING', code = null, tries = 0, due_at = ?
                        where call = ? and state in ('AGREED', 'RUNNING')""").params(now(), call.value()).update();
    }

    /**
     * Notes that Twilio tells something of one, whatever it is: Twilio is asked for the truth then. Nothing happens when it is
     * another recording, or one that needs nothing more.
     */
    void tell(PhoneCallId call, String callSid, String sid) {
        jdbc.sql("""
                        update communications.recording set sid = :sid, tries = 0, due_at = :now,
                            state = case when state = 'AGREED' then 'RUNNING' else state end
                        where call = :call and call_sid = :callSid and :sid <> '' and coalesce(sid, :sid) = :sid
                            and state in ('AGREED', 'RUNNING', 'STOPPING', 'MADE') and person is not null""")
                .param("sid", sid)
                .param("now", now())
                .param("call", call.value())
                .param("callSid", callSid)
                .update();
    }

    Optional<RecordingRow> find(PhoneCallId call) {
        return jdbc.sql("select * from communications.recording where call = ?")
                .param(call.value())
                .query(RecordingRow::of)
                .optional();
    }

    /** Whether another recording of the same person has the same sound, which is stored once. */
    boolean isShared(FileReference file, PhoneCallId call) {
        return jdbc.sql("select exists (select from communications.recording where file = ? and call <> ?)")
                .params(file.value(), call.value())
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    /** The row stays until nothing is left of what it tells of, neither here nor at Twilio. */
    @Override
    public void forget(Person person) {
        jdbc.sql("""
                        update communications.recording set person = null, tries = 0, due_at = ? where person = ?""").params(now(), person.text()).update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
