package io.rolewright.resumes.internal;

import io.rolewright.resumes.ResumeState;
import io.rolewright.resumes.Upload;
import io.rolewright.runtime.cipher.FieldCipher;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.shared.FileName;
import io.rolewright.shared.MessageId;
import io.rolewright.shared.UploadId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The uploads. */
@Component
class Uploads {
    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final UploadFiles files;

    Uploads(JdbcClient jdbc, FieldCipher cipher, UploadFiles files) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.files = files;
    }

    /** Notes an upload. Others wait until its transaction ends, so that one file sent twice at once is one candidate. */
    void add(Admission.NewUpload upload) {
        jdbc.sql("lock table resumes.upload in share row exclusive mode").update();
        var mailed = upload.mailed();
        jdbc.sql("insert into resumes.upload (id, uploader, job, message, code, received_at) values (?, ?, ?, ?, ?, ?)")
                .param(upload.id().value())
                .param(upload.uploader().value())
                .param(upload.jobValue())
                .param(mailed == null ? null : mailed.message().value())
                .param(mailed == null ? null : mailed.code())
                .param(Timestamp.from(upload.at()))
                .update();
    }

    /** Whether an e-mail made an upload. */
    boolean has(MessageId message) {
        return jdbc.sql("select exists (select from resumes.upload where message = ?)")
                .param(message.value())
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    void addRefused(UploadId upload, int position, Arrival.Refused refused) {
        cipher.create(UploadFiles.NOBODY);
        var name = encrypted(UploadFiles.NOBODY, upload, position, refused.name());
        jdbc.sql("insert into resumes.upload_file (upload, position, name, refusal) values (?, ?, ?, ?)")
                .params(upload.value(), position, name, refused.code())
                .update();
    }

    void addStored(UploadId upload, int position, FileName given, Resumes.Known resume, boolean alreadyKnown) {
        var name = encrypted(KeyName.of(resume.candidate()), upload, position, given);
        jdbc.sql("""
                        insert into resumes.upload_file (upload, position, name, resume, already_known)
                        values (?, ?, ?, ?, ?)""")
                .params(upload.value(), position, name, resume.id().value(), alreadyKnown)
                .update();
    }

    private byte[] encrypted(KeyName key, UploadId upload, int position, FileName name) {
        return cipher.encryptText(key, UploadFiles.name(upload, position), name.text());
    }

    /** An upload, for its uploader and administrators. */
    Optional<Upload> find(UploadId id, Viewer viewer) {
        return jdbc.sql("select * from resumes.upload where id = ? and (? or uploader = ?)")
                .params(id.value(), viewer.seesAll(), viewer.userValue())
                .query((row, number) -> upload(row, files.list(id, viewer)))
                .optional();
    }

    private static Upload upload(ResultSet row, List<Upload.File> files) throws SQLException {
        var progress = progress(files);
        return new Upload(
                new UploadId(row.getObject("id", UUID.class)),
                progress.matched() + progress.refused() < progress.files()
                        ? Upload.State.IN_PROGRESS
                        : Upload.State.DONE,
                ResumeRows.job(row.getObject("job", UUID.class)),
                progress,
                files,
                row.getTimestamp("received_at").toInstant());
    }

    private static Upload.Progress progress(List<Upload.File> files) {
        return new Upload.Progress(
                files.size(),
                (int) files.stream().filter(file -> file.resumeId() != null).count(),
                count(files, EnumSet.range(ResumeState.READ, ResumeState.MATCHED)),
                count(files, EnumSet.range(ResumeState.PARSED, ResumeState.MATCHED)),
                count(files, EnumSet.of(ResumeState.MATCHED)),
                count(files, EnumSet.of(ResumeState.REFUSED)));
    }

    private static int count(List<Upload.File> files, Set<ResumeState> states) {
        return (int)
                files.stream().filter(file -> states.contains(file.state())).count();
    }
}
