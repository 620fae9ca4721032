package io.rolewright.communications.internal.calls;

import io.rolewright.communications.CallRecording;
import io.rolewright.communications.PhoneCall;
import io.rolewright.communications.PhoneCallState;
import io.rolewright.communications.script.CallResult;
import io.rolewright.communications.script.Outcome;
import io.rolewright.communications.script.Script;
import io.rolewright.events.communications.Purpose;
import io.rolewright.shared.ApplicationId;
import io.rolewright.shared.Person;
import io.rolewright.shared.PhoneCallId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A call as it stands; decrypted once no connection is held any more, since that may need one for the key.
 *
 * @param definition the script that leads it, as JSON
 * @param gaps what stands in the script's gaps, encrypted
 * @param number that is dialled, encrypted; absent until it is
 * @param conversation how far the conversation is, encrypted; absent until somebody answers
 * @param turn the number of the turn that is asked for next
 * @param sid what Twilio calls it; absent until we know
 */
record CallRow(
        PhoneCallId id,
        Person person,
        @Nullable ApplicationId application,
        Purpose purpose,
        String name,
        int version,
        String definition,
        byte[] gaps,
        byte @Nullable [] number,
        byte @Nullable [] conversation,
        int turn,
        PhoneCallState state,
        @Nullable Outcome outcome,
        @Nullable String code,
        @Nullable String sid,
        Instant madeAt,
        @Nullable Instant dueAt,
        @Nullable Instant dialledAt,
        @Nullable Instant endedAt) {
    static CallRow of(ResultSet row, int number) throws SQLException {
        var application = row.getObject("application", UUID.class);
        var outcome = row.getString("outcome");
        return new CallRow(
                new PhoneCallId(row.getObject("id", UUID.class)),
                Person.parse(row.getString("person")),
                application == null ? null : new ApplicationId(application),
                Purpose.valueOf(row.getString("purpose")),
                row.getString("script"),
                row.getInt("version"),
                row.getString("definition"),
                row.getBytes("gaps"),
                row.getBytes("number"),
                row.getBytes("conversation"),
                row.getInt("turn"),
                PhoneCallState.valueOf(row.getString("state")),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.getString("code"),
                row.getString("sid"),
                row.getTimestamp("made_at").toInstant(),
                instant(row.getTimestamp("due_at")),
                instant(row.getTimestamp("dialled_at")),
                instant(row.getTimestamp("ended_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }

    Script script() {
        return Script.read(definition);
    }

    boolean isOver() {
        return state == PhoneCallState.ENDED || state == PhoneCallState.CANCELLED;
    }

    /** Whether a telephone rings, or may ring at any moment. */
    boolean isOut() {
        return state == PhoneCallState.DIALLING || state == PhoneCallState.RINGING || state == PhoneCallState.TALKING;
    }

    PhoneCall shown(@Nullable CallResult result, @Nullable CallRecording recording) {
        return new PhoneCall(
                id,
                person,
                application,
                name,
                version,
                state,
                outcome,
                code,
                madeAt,
                dueAt,
                dialledAt,
                endedAt,
                result,
                recording);
    }

    /** Without what was said, so that it cannot reach a log. */
    @Override
    public String toString() {
        return "CallRow " + id + " " + state;
    }
}
