package io.rolewright.profiles.internal;

import io.rolewright.profiles.ProfileJson;
import io.rolewright.runtime.cipher.Cell;
import io.rolewright.runtime.cipher.FieldCipher;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.DocumentId;
import io.rolewright.shared.ProfileId;
import io.rolewright.shared.ResumeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The profiles, one per candidate, encrypted under the candidate's key. */
@Component
class Profiles {
    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final JsonMapper json;

    Profiles(JdbcClient jdbc, FieldCipher cipher, JsonMapper json) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.json = json;
    }

    /** Stores a reading in the place of the one before. */
    void put(Kept kept) {
        jdbc.sql("""
                        insert into profiles.profile (candidate, id, resume, document, content, versions)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (candidate) do update
                        set id = excluded.id, resume = excluded.resume, document = excluded.document,
                            content = excluded.content, versions = excluded.versions, parsed_at = default""")
                .param(kept.candidate().value())
                .param(kept.id().value())
                .param(kept.resume().value())
                .param(kept.document().value())
                .param(content(kept))
                .param(kept.versions())
                .update();
    }

    /**
     * Stores the same reading under another id, or another reading of the same document.
     *
     * @return false when the profile is not {@code before} any more; then nothing is stored
     */
    boolean replace(ProfileId before, Kept after) {
        return jdbc.sql("""
                                update profiles.profile set id = ?, content = ?, versions = ?
                                where candidate = ? and id = ?""")
                        .param(after.id().value())
                        .param(content(after))
                        .param(after.versions())
                        .param(after.candidate().value())
                        .param(before.value())
                        .update()
                == 1;
    }

    private byte[] content(Kept kept) {
        return cipher.encrypt(KeyName.of(kept.candidate()), cell(kept.id()), json.writeValueAsBytes(kept.profile()));
    }

    Optional<Kept> find(CandidateId candidate) {
        return jdbc.sql("select * from profiles.profile where candidate = ?")
                .param(candidate.value())
                .query((row, number) -> kept(row))
                .optional();
    }

    /** Forgets all profiles; they are parsed anew. */
    void clear() {
        jdbc.sql("delete from profiles.profile").update();
    }

    void forget(CandidateId candidate) {
        jdbc.sql("delete from profiles.profile where candidate = ?")
                .param(candidate.value())
                .update();
    }

    private Kept kept(ResultSet row) throws SQLException {
        var candidate = new CandidateId(row.getObject("candidate", UUID.class));
        var id = new ProfileId(row.getObject("id", UUID.class));
        var content = cipher.decrypt(KeyName.of(candidate), cell(id), row.getBytes("content"));
        return new Kept(
                id,
                candidate,
                new ResumeId(row.getObject("resume", UUID.class)),
                new DocumentId(row.getObject("document", UUID.class)),
                row.getString("versions"),
                ProfileJson.read(json, json.readTree(content)));
    }

    private static Cell cell(ProfileId id) {
        return Cell.of("profiles.profile.content", id);
    }
}
