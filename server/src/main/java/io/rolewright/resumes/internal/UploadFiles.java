package io.rolewright.resumes.internal;

import io.rolewright.resumes.ResumeState;
import io.rolewright.resumes.Upload;
import io.rolewright.runtime.cipher.Cell;
import io.rolewright.runtime.cipher.FieldCipher;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ResumeId;
import io.rolewright.shared.UploadId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What became of the files of an upload. */
@Component
class UploadFiles {
    /** The key of names of files that made nobody a candidate. */
    static final KeyName NOBODY = KeyName.service("resumes");

    private static final String ALREADY_KNOWN = "resumes.already-known";

    private final JdbcClient jdbc;
    private final FieldCipher cipher;

    UploadFiles(JdbcClient jdbc, FieldCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    /** The files in their order; a candidate who was hidden from the viewer since then is not named. */
    List<Upload.File> list(UploadId upload, Viewer viewer) {
        return jdbc.sql("""
                        select f.position, f.name, f.already_known, f.refusal as refused, r.id, r.candidate, r.state,
                            r.findings, r.refusal, coalesce(%s, false) as visible
                        from resumes.upload_file f
                        left join resumes.resume r on r.id = f.resume
                        left join resumes.candidate c on c.id = r.candidate
                        where f.upload = ? order by f.position""".formatted(Viewer.MAY_SEE))
                .params(viewer.seesAll(), viewer.userValue(), upload.value())
                .query((row, number) -> file(upload, row))
                .list();
    }

    static Cell name(UploadId upload, int position) {
        return new Cell("resumes.upload_file.name", upload.text() + '/' + position);
    }

    private Upload.File file(UploadId upload, ResultSet row) throws SQLException {
        var candidate = row.getObject("candidate", UUID.class);
        if (candidate == null) {
            var name = name(upload, row, NOBODY);
            return new Upload.File(
                    name, ResumeState.REFUSED, null, null, List.of(), Refusals.of(row.getString("refused")));
        }
        return file(name(upload, row, KeyName.of(new CandidateId(candidate))), candidate, row);
    }

    private static Upload.File file(String name, UUID candidate, ResultSet row) throws SQLException {
        var visible = row.getBoolean("visible");
        return new Upload.File(
                name,
                ResumeState.valueOf(row.getString("state")),
                visible ? new ResumeId(row.getObject("id", UUID.class)) : null,
                visible ? new CandidateId(candidate) : null,
                findings(row),
                Refusals.of(row.getString("refusal")));
    }

    private String name(UploadId upload, ResultSet row, KeyName key) throws SQLException {
        return cipher.decryptText(key, name(upload, row.getInt("position")), row.getBytes("name"));
    }

    private static List<String> findings(ResultSet row) throws SQLException {
        var findings = new ArrayList<String>();
        if (row.getBoolean("already_known")) {
            findings.add(ALREADY_KNOWN);
        }
        findings.addAll(List.of((String[]) row.getArray("findings").getArray()));
        return findings;
    }
}
