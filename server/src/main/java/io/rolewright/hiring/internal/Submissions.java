package io.rolewright.hiring.internal;

import io.rolewright.events.hiring.Answer;
import io.rolewright.events.hiring.StageReason;
import io.rolewright.hiring.Submission;
import io.rolewright.runtime.cipher.Cell;
import io.rolewright.runtime.cipher.FieldCipher;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.runtime.database.Conditions;
import io.rolewright.shared.ApplicationId;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.ContactId;
import io.rolewright.shared.FileReference;
import io.rolewright.shared.MandateId;
import io.rolewright.shared.MessageId;
import io.rolewright.shared.SubmissionId;
import io.rolewright.shared.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom we put forward as rows; what we said about them is encrypted under the candidate's key. */
@Component
class Submissions {
    private static final String NOTE = "hiring.submission.note";

    private final JdbcClient jdbc;
    private final FieldCipher cipher;

    Submissions(JdbcClient jdbc, FieldCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    void add(Submission submission) {
        jdbc.sql("""
                        insert into hiring.submission (id, application, candidate, client, contact, mandate, terms_version,
                            file, reference, note, owned_until, submitted_by, submitted_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(submission.id().value(), submission.applicationId().value())
                .params(submission.candidateId().value(), submission.clientId().value())
                .params(submission.contactId().value(), submission.mandateId().value())
                .params(submission.termsVersion(), submission.file().value(), submission.reference())
                .param(sealed(submission))
                .params(submission.ownedUntil(), submission.submittedBy().value())
                .param(Timestamp.from(submission.submittedAt()))
                .update();
    }

    private byte @Nullable [] sealed(Submission submission) {
        var note = submission.note();
        return note == null
                ? null
                : cipher.encryptText(KeyName.of(submission.candidateId()), Cell.of(NOTE, submission.id()), note);
    }

    Optional<Submission> find(SubmissionId id) {
        return jdbc.sql("select * from hiring.submission where id = ?")
                .param(id.value())
                .query(Row::of)
                .optional()
                .map(this::opened);
    }

    /** The latest of a candidate at a client that still counts as ours on a day. */
    Optional<Submission> owned(CandidateId candidate, ClientId client, LocalDate day) {
        return jdbc.sql("""
                        select * from hiring.submission where candidate = ? and client = ? and owned_until > ?
                        order by id desc limit 1""")
                .params(candidate.value(), client.value(), day)
                .query(Row::of)
                .optional()
                .map(this::opened);
    }

    /** The latest on the way to a job. */
    Optional<Submission> latest(ApplicationId application) {
        return jdbc.sql("select * from hiring.submission where application = ? order by id desc limit 1")
                .param(application.value())
                .query(Row::of)
                .optional()
                .map(this::opened);
    }

    /** Which are asked for. */
    record Wanted(
            @Nullable CandidateId candidate,
            @Nullable ClientId client,
            @Nullable ApplicationId application) {}

    /** Newest first, those behind one. */
    List<Submission> list(Wanted wanted, @Nullable UUID behind, int most) {
        var conditions = new Conditions()
                .is("candidate", wanted.candidate())
                .is("client", wanted.client())
                .is("application", wanted.application())
                .behind("id", behind, true);
        return jdbc
                .sql("select * from hiring.submission where true" + conditions.sql() + " order by id desc limit ?")
                .params(conditions.values())
                .param(most)
                .query(Row::of)
                .list()
                .stream()
                .map(this::opened)
                .toList();
    }

    /** Notes that the e-mail is on its way. */
    void sent(SubmissionId id, MessageId message) {
        jdbc.sql("update hiring.submission set message = ? where id = ?")
                .params(message.value(), id.value())
                .update();
    }

    /** Notes what the client says; false when it has said something already. */
    boolean answer(SubmissionId id, Answer answer, @Nullable StageReason reason, Instant at) {
        return jdbc.sql("""
                        update hiring.submission set answer = ?, reason = ?, answered_at = ?
                        where id = ? and answer is null""")
                        .param(answer.name())
                        .param(reason == null ? null : reason.name())
                        .params(Timestamp.from(at), id.value())
                        .update()
                == 1;
    }

    /** Removes what was written about somebody who was erased. */
    void forget(CandidateId candidate) {
        jdbc.sql("update hiring.submission set note = null where candidate = ?")
                .param(candidate.value())
                .update();
    }

    /**
     * A row as it stands; it is decrypted once no connection is held any more, since that may need one for the key.
     *
     * @param submission without the note
     */
    private record Row(Submission submission, byte @Nullable [] note) {
        static Row of(ResultSet row, int number) throws SQLException {
            return new Row(bare(row), row.getBytes("note"));
        }
    }

    private static Submission bare(ResultSet row) throws SQLException {
        var message = row.getObject("message", UUID.class);
        var answer = row.getString("answer");
        var reason = row.getString("reason");
        var answeredAt = row.getTimestamp("answered_at");
        return new Submission(
                new SubmissionId(row.getObject("id", UUID.class)),
                new ApplicationId(row.getObject("application", UUID.class)),
                new CandidateId(row.getObject("candidate", UUID.class)),
                new ClientId(row.getObject("client", UUID.class)),
                new ContactId(row.getObject("contact", UUID.class)),
                new MandateId(row.getObject("mandate", UUID.class)),
                row.getInt("terms_version"),
                new FileReference(row.getObject("file", UUID.class)),
                row.getString("reference"),
                null,
                message == null ? null : new MessageId(message),
                row.getObject("owned_until", LocalDate.class),
                answer == null ? null : Answer.valueOf(answer),
                reason == null ? null : StageReason.valueOf(reason),
                new UserId(row.getObject("submitted_by", UUID.class)),
                row.getTimestamp("submitted_at").toInstant(),
                answeredAt == null ? null : answeredAt.toInstant());
    }

    private Submission opened(Row row) {
        var bare = row.submission();
        var note = row.note();
        return note == null
                ? bare
                : bare.noted(cipher.decryptText(KeyName.of(bare.candidateId()), Cell.of(NOTE, bare.id()), note));
    }
}
