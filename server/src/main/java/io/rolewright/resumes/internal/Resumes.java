package io.rolewright.resumes.internal;

import io.rolewright.resumes.Resume;
import io.rolewright.resumes.ResumeState;
import io.rolewright.runtime.cipher.FieldCipher;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.FileReference;
import io.rolewright.shared.ResumeId;
import io.rolewright.storage.FileReading;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The résumés. */
@Component
class Resumes {
    private static final String OF_CANDIDATE =
            " from resumes.resume r join resumes.candidate c on c.id = r.candidate where " + Viewer.MAY_SEE;

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final ResumeRows rows;

    Resumes(JdbcClient jdbc, FieldCipher cipher, ResumeRows rows) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.rows = rows;
    }

    void add(ResumeId id, Arrival.InStore stored, Admission.NewUpload upload) {
        var candidate = stored.candidate();
        var name = cipher.encryptText(
                KeyName.of(candidate), ResumeRows.fileName(id), stored.name().text());
        jdbc.sql("""
                        insert into resumes.resume
                            (id, candidate, upload, job, file, file_name, size, content_hash, state, received_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, 'RECEIVED', ?)""")
                .param(id.value())
                .param(candidate.value())
                .param(upload.id().value())
                .param(upload.jobValue())
                .param(stored.file().reference().value())
                .param(name)
                .param(stored.file().size())
                .param(stored.file().hash())
                .param(Timestamp.from(upload.at()))
                .update();
    }

    Optional<Resume> find(ResumeId id, Viewer viewer) {
        return jdbc.sql("select r.*" + OF_CANDIDATE + " and r.id = ?")
                .params(viewer.seesAll(), viewer.userValue(), id.value())
                .query(rows)
                .optional();
    }

    /** A résumé and whose it is. */
    record Known(ResumeId id, CandidateId candidate) {}

    /** The résumé that the same file became before, if the viewer may know of it. */
    Optional<Known> findSame(String contentHash, Viewer viewer) {
        return jdbc.sql("select r.id, r.candidate" + OF_CANDIDATE + " and r.content_hash = ? order by r.id limit 1")
                .params(viewer.seesAll(), viewer.userValue(), contentHash)
                .query((row, number) -> new Known(
                        new ResumeId(row.getObject("id", UUID.class)),
                        new CandidateId(row.getObject("candidate", UUID.class))))
                .optional();
    }

    /** A page of résumés and one more, if there is one. */
    List<Resume> list(ResumeQuestion question, Viewer viewer) {
        var conditions = question.conditions();
        return jdbc.sql("select r.*" + OF_CANDIDATE + conditions.sql() + question.order())
                .params(viewer.seesAll(), viewer.userValue())
                .params(conditions.values())
                .query(rows)
                .list();
    }

    Optional<FileReference> findFile(ResumeId id) {
        return jdbc.sql("select file from resumes.resume where id = ?")
                .param(id.value())
                .query((row, number) -> new FileReference(row.getObject("file", UUID.class)))
                .optional();
    }

    /** Notes what came of reading a file; false when that is known already. */
    boolean markRead(ResumeId id, FileReading reading) {
        var state = reading.document() == null ? ResumeState.REFUSED : ResumeState.READ;
        return jdbc.sql("""
                                update resumes.resume set state = ?, media_type = ?, findings = ?, refusal = ?
                                where id = ? and state = 'RECEIVED'""")
                        .param(state.name())
                        .param(reading.mediaType())
                        .param(reading.findings().toArray(String[]::new))
                        .param(reading.refusal())
                        .param(id.value())
                        .update()
                == 1;
    }

    void markParsed(ResumeId id) {
        jdbc.sql("update resumes.resume set state = 'PARSED' where id = ? and state = 'READ'")
                .param(id.value())
                .update();
    }

    void markMatched(CandidateId candidate) {
        jdbc.sql("update resumes.resume set state = 'MATCHED' where candidate = ? and state = 'PARSED'")
                .param(candidate.value())
                .update();
    }
}
