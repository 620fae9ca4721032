package io.rolewright.profiles.internal;

import io.rolewright.profiles.Correction;
import io.rolewright.profiles.CorrectionState;
import io.rolewright.profiles.ProfileCorrection;
import io.rolewright.runtime.cipher.Cell;
import io.rolewright.runtime.cipher.FieldCipher;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.CorrectionId;
import io.rolewright.shared.ResumeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What people put right, encrypted under the candidates' keys; never made anew, so no reading loses it. */
@Component
class Corrections {
    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final JsonMapper json;

    Corrections(JdbcClient jdbc, FieldCipher cipher, JsonMapper json) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.json = json;
    }

    void add(CandidateId candidate, Correction correction) {
        var content = json.writeValueAsBytes(correction.correction());
        jdbc.sql("""
                        insert into profiles.correction (id, candidate, resume, corrected_by, corrected_at, content)
                        values (?, ?, ?, ?, ?, ?)""")
                .param(correction.id().value())
                .param(candidate.value())
                .param(correction.resumeId().value())
                .param(correction.correctedBy())
                .param(Timestamp.from(correction.correctedAt()))
                .param(cipher.encrypt(KeyName.of(candidate), cell(correction.id()), content))
                .update();
    }

    /** Those that count for a résumé, in their order. */
    List<ProfileCorrection> applied(Kept profile) {
        return of(profile).stream()
                .filter(correction -> correction.state() == CorrectionState.APPLIED)
                .map(Correction::correction)
                .toList();
    }

    /** All of a candidate, in their order. */
    List<Correction> of(Kept profile) {
        return jdbc.sql("select * from profiles.correction where candidate = ? order by id")
                .param(profile.candidate().value())
                .query((row, number) -> correction(profile, row))
                .list();
    }

    /** Takes those back that count for a résumé. */
    int withdraw(Kept profile) {
        return jdbc.sql("""
                        update profiles.correction set withdrawn_at = clock_timestamp()
                        where candidate = ? and resume = ? and withdrawn_at is null""")
                .param(profile.candidate().value())
                .param(profile.resume().value())
                .update();
    }

    void forget(CandidateId candidate) {
        jdbc.sql("delete from profiles.correction where candidate = ?")
                .param(candidate.value())
                .update();
    }

    private Correction correction(Kept profile, ResultSet row) throws SQLException {
        var id = new CorrectionId(row.getObject("id", UUID.class));
        var resume = new ResumeId(row.getObject("resume", UUID.class));
        var content = cipher.decrypt(KeyName.of(profile.candidate()), cell(id), row.getBytes("content"));
        return new Correction(
                id,
                resume,
                state(row.getTimestamp("withdrawn_at") != null, resume.equals(profile.resume())),
                row.getString("corrected_by"),
                row.getTimestamp("corrected_at").toInstant(),
                json.readValue(content, ProfileCorrection.class));
    }

    private static CorrectionState state(boolean withdrawn, boolean ofThisResume) {
        if (withdrawn) {
            return CorrectionState.WITHDRAWN;
        }
        return ofThisResume ? CorrectionState.APPLIED : CorrectionState.SUPERSEDED;
    }

    private static Cell cell(CorrectionId id) {
        return Cell.of("profiles.correction.content", id);
    }
}
