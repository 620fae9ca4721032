package io.rolewright.hiring.internal;

import io.rolewright.events.communications.MeetingMoved;
import io.rolewright.events.communications.MeetingState;
import io.rolewright.events.hiring.InterviewOutcome;
import io.rolewright.hiring.Interview;
import io.rolewright.hiring.InterviewResult;
import io.rolewright.runtime.cipher.Cell;
import io.rolewright.runtime.cipher.FieldCipher;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.runtime.database.Conditions;
import io.rolewright.shared.ApplicationId;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.ContactId;
import io.rolewright.shared.InterviewId;
import io.rolewright.shared.MeetingId;
import io.rolewright.shared.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Talks between candidates and clients as rows; what is said about them is encrypted under the candidate's key. */
@Component
class Interviews {
    private static final String NOTE = "hiring.interview.note";

    private final JdbcClient jdbc;
    private final FieldCipher cipher;

    Interviews(JdbcClient jdbc, FieldCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    /** How many there are about a way to a job. */
    int count(ApplicationId application) {
        return jdbc.sql("select count(*) from hiring.interview where application = ?")
                .param(application.value())
                .query(Integer.class)
                .single();
    }

    /** Adds one; false when somebody else has arranged one with the same meeting. */
    boolean add(Interview interview) {
        return jdbc.sql("""
                        insert into hiring.interview (id, application, candidate, client, contacts, meeting, begins_at,
                            ends_at, cancelled, arranged_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, false, ?) on conflict do nothing""")
                        .params(
                                interview.id().value(),
                                interview.applicationId().value())
                        .params(
                                interview.candidateId().value(),
                                interview.clientId().value())
                        .param(interview.contactIds().stream()
                                .map(ContactId::value)
                                .toArray(UUID[]::new))
                        .param(interview.meetingId().value())
                        .params(Timestamp.from(interview.from()), Timestamp.from(interview.until()))
                        .param(interview.arrangedBy().value())
                        .update()
                == 1;
    }

    Optional<Interview> find(InterviewId id) {
        return jdbc.sql("select * from hiring.interview where id = ?")
                .param(id.value())
                .query(Row::of)
                .optional()
                .map(this::opened);
    }

    /** Which are asked for. */
    record Wanted(@Nullable CandidateId candidate, @Nullable ApplicationId application) {}

    /** The one arranged last first, those behind one. */
    List<Interview> list(Wanted wanted, @Nullable UUID behind, int most) {
        var conditions = new Conditions()
                .is("candidate", wanted.candidate())
                .is("application", wanted.application())
                .behind("id", behind, true);
        return jdbc
                .sql("select * from hiring.interview where true" + conditions.sql() + " order by id desc limit ?")
                .params(conditions.values())
                .param(most)
                .query(Row::of)
                .list()
                .stream()
                .map(this::opened)
                .toList();
    }

    /** Follows the meeting, whoever moved it. */
    void follow(MeetingMoved fact) {
        jdbc.sql("update hiring.interview set begins_at = ?, ends_at = ?, cancelled = ? where meeting = ?")
                .params(Timestamp.from(fact.from()), Timestamp.from(fact.until()))
                .params(fact.state() == MeetingState.CANCELLED, fact.meeting().value())
                .update();
    }

    /** Notes what came of one; false when that was done. */
    boolean end(Interview interview, InterviewResult result) {
        var note = Texts.present(result.note());
        return jdbc.sql("update hiring.interview set outcome = ?, note = ? where id = ? and outcome is null")
                        .param(result.outcome().name())
                        .param(
                                note == null
                                        ? null
                                        : cipher.encryptText(
                                                KeyName.of(interview.candidateId()),
                                                Cell.of(NOTE, interview.id()),
                                                note))
                        .param(interview.id().value())
                        .update()
                == 1;
    }

    /** Removes what was written about somebody who was erased. */
    void forget(CandidateId candidate) {
        jdbc.sql("update hiring.interview set note = null where candidate = ?")
                .param(candidate.value())
                .update();
    }

    /**
     * A row as it stands; it is decrypted once no connection is held any more, since that may need one for the key.
     *
     * @param interview without the note
     */
    private record Row(Interview interview, byte @Nullable [] note) {
        static Row of(ResultSet row, int number) throws SQLException {
            return new Row(bare(row), row.getBytes("note"));
        }
    }

    private static Interview bare(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        var contacts = (UUID[]) row.getArray("contacts").getArray();
        return new Interview(
                new InterviewId(row.getObject("id", UUID.class)),
                new ApplicationId(row.getObject("application", UUID.class)),
                new CandidateId(row.getObject("candidate", UUID.class)),
                new ClientId(row.getObject("client", UUID.class)),
                Stream.of(contacts).map(ContactId::new).toList(),
                new MeetingId(row.getObject("meeting", UUID.class)),
                row.getTimestamp("begins_at").toInstant(),
                row.getTimestamp("ends_at").toInstant(),
                row.getBoolean("cancelled"),
                outcome == null ? null : InterviewOutcome.valueOf(outcome),
                null,
                new UserId(row.getObject("arranged_by", UUID.class)));
    }

    private Interview opened(Row row) {
        var bare = row.interview();
        var note = row.note();
        return note == null
                ? bare
                : bare.noted(cipher.decryptText(KeyName.of(bare.candidateId()), Cell.of(NOTE, bare.id()), note));
    }
}
