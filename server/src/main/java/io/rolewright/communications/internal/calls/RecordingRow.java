package io.rolewright.communications.internal.calls;

import io.rolewright.communications.CallRecording;
import io.rolewright.communications.RecordingState;
import io.rolewright.shared.FileReference;
import io.rolewright.shared.Person;
import io.rolewright.shared.PhoneCallId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The recording of a call as it stands.
 *
 * @param person whose voice it is; absent when they were forgotten, and what is left of it has to go
 * @param callSid what Twilio calls the call
 * @param sid what Twilio calls the recording; absent until we know
 * @param file where it is stored; absent unless it is
 * @param tries how often it was looked after since it came so far, this time included
 * @param hasCopy whether Twilio may have it
 * @param dueAt when it is looked after next; absent when it rests
 */
record RecordingRow(
        PhoneCallId call,
        @Nullable Person person,
        String callSid,
        RecordingState state,
        @Nullable String sid,
        @Nullable FileReference file,
        @Nullable String type,
        @Nullable Long size,
        @Nullable String code,
        int tries,
        boolean hasCopy,
        Instant agreedAt,
        @Nullable Instant dueAt) {
    static RecordingRow of(ResultSet row, int number) throws SQLException {
        var person = row.getString("person");
        var file = row.getObject("file", UUID.class);
        var due = row.getTimestamp("due_at");
        return new RecordingRow(
                new PhoneCallId(row.getObject("call", UUID.class)),
                person == null ? null : Person.parse(person),
                row.getString("call_sid"),
                RecordingState.valueOf(row.getString("state")),
                row.getString("sid"),
                file == null ? null : new FileReference(file),
                row.getString("type"),
                row.getObject("size", Long.class),
                row.getString("code"),
                row.getInt("tries"),
                row.getBoolean("has_copy"),
                row.getTimestamp("agreed_at").toInstant(),
                due == null ? null : due.toInstant());
    }

    /** @param keep how long recordings are kept */
    CallRecording shown(Duration keep) {
        return new CallRecording(
                state, code, type, size, agreedAt, state == RecordingState.KEPT ? agreedAt.plus(keep) : null);
    }
}
