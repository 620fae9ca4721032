package io.rolewright.communications.internal.calls;

import io.rolewright.communications.PhoneCallState;
import io.rolewright.communications.internal.people.Forgetful;
import io.rolewright.communications.script.Outcome;
import io.rolewright.runtime.database.Conditions;
import io.rolewright.shared.ApplicationId;
import io.rolewright.shared.Person;
import io.rolewright.shared.PhoneCallId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Calls as rows, encrypted under the key of the person called. */
@Component
class PhoneCalls implements Forgetful {
    private final JdbcClient jdbc;

    PhoneCalls(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(CallRow call) {
        var application = call.application();
        jdbc.sql("""
                        insert into communications.phone_call
                            (id, person, application, purpose, script, version, definition, gaps, state, due_at, made_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(call.id().value(), call.person().text())
                .param(application == null ? null : application.value())
                .params(call.purpose().name(), call.name(), call.version(), call.definition())
                .param(call.gaps())
                .param(call.state().name())
                .param(time(call.dueAt()))
                .param(Timestamp.from(call.madeAt()))
                .update();
    }

    Optional<CallRow> find(PhoneCallId id) {
        return jdbc.sql("select * from communications.phone_call where id = ?")
                .param(id.value())
                .query(CallRow::of)
                .optional();
    }

    /** One that nobody else changes until the caller's transaction ends. */
    Optional<CallRow> lock(PhoneCallId id) {
        return jdbc.sql("select * from communications.phone_call where id = ? for update")
                .param(id.value())
                .query(CallRow::of)
                .optional();
    }

    /** Whether a call of Twilio's is one of ours that we know of. */
    boolean isKnown(String sid) {
        return jdbc.sql("select exists (select from communications.phone_call where sid = ?)")
                .param(sid)
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    /** Writes down that Twilio has it, under which name, and how far it is there. */
    void move(PhoneCallId id, String sid, PhoneCallState state, Instant dueAt) {
        jdbc.sql("update communications.phone_call set sid = ?, state = ?, code = null, due_at = ? where id = ?")
                .params(sid, state.name(), Timestamp.from(dueAt), id.value())
                .update();
    }

    /** Writes down what was said until now, and which turn is next. */
    void turn(PhoneCallId id, int next, byte[] conversation) {
        jdbc.sql("update communications.phone_call set turn = ?, conversation = ? where id = ?")
                .param(next)
                .param(conversation)
                .param(id.value())
                .update();
    }

    void end(PhoneCallId id, Outcome outcome, @Nullable String code, Instant at) {
        jdbc.sql("""
                        update communications.phone_call set state = 'ENDED', outcome = ?, code = ?, ended_at = ?,
                            due_at = null, number_hash = null
                        where id = ?""")
                .param(outcome.name())
                .param(code)
                .params(Timestamp.from(at), id.value())
                .update();
    }

    void cancel(PhoneCallId id, Instant at) {
        jdbc.sql("""
                        update communications.phone_call set state = 'CANCELLED', ended_at = ?, due_at = null
                        where id = ?""").params(Timestamp.from(at), id.value()).update();
    }

    /** Which calls are asked for. */
    record Wanted(@Nullable Person person, @Nullable ApplicationId application, List<PhoneCallState> states) {}

    /** The latest first, those before one. */
    List<CallRow> list(Wanted wanted, @Nullable UUID before, int most) {
        var person = wanted.person();
        var application = wanted.application();
        var conditions = new Conditions()
                .anyOf("person", person == null ? new String[0] : new String[] {person.text()})
                .is("application", application)
                .anyOf("state", wanted.states())
                .behind("id", before, true);
        return jdbc.sql("select * from communications.phone_call where true" + conditions.sql()
                        + " order by id desc limit ?")
                .params(conditions.values())
                .param(most)
                .query(CallRow::of)
                .list();
    }

    @Override
    public void forget(Person person) {
        jdbc.sql("delete from communications.phone_call where person = ?")
                .param(person.text())
                .update();
    }

    private static @Nullable Timestamp time(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }
}
