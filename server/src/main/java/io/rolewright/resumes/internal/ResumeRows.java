package io.rolewright.resumes.internal;

import io.rolewright.resumes.Resume;
import io.rolewright.resumes.ResumeState;
import io.rolewright.runtime.cipher.Cell;
import io.rolewright.runtime.cipher.FieldCipher;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.JobId;
import io.rolewright.shared.ResumeId;
import io.rolewright.shared.UploadId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** Reads a résumé out of its row. */
@Component
class ResumeRows implements RowMapper<Resume> {
    private final FieldCipher cipher;

    ResumeRows(FieldCipher cipher) {
        this.cipher = cipher;
    }

    @Override
    public Resume mapRow(ResultSet row, int number) throws SQLException {
        var id = new ResumeId(row.getObject("id", UUID.class));
        var candidate = new CandidateId(row.getObject("candidate", UUID.class));
        return new Resume(
                id,
                candidate,
                new UploadId(row.getObject("upload", UUID.class)),
                job(row.getObject("job", UUID.class)),
                cipher.decryptText(KeyName.of(candidate), fileName(id), row.getBytes("file_name")),
                row.getLong("size"),
                row.getString("media_type"),
                ResumeState.valueOf(row.getString("state")),
                List.of((String[]) row.getArray("findings").getArray()),
                Refusals.of(row.getString("refusal")),
                row.getTimestamp("received_at").toInstant());
    }

    static Cell fileName(ResumeId id) {
        return Cell.of("resumes.resume.file_name", id);
    }

    static @Nullable JobId job(@Nullable UUID value) {
        return value == null ? null : new JobId(value);
    }
}
