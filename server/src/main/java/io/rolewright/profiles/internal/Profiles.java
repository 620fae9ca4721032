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

    /** Stores a profile in the place of the one before. */
    void put(Kept kept, ResumeId resume) {
        var content =
                cipher.encrypt(KeyName.of(kept.candidate()), cell(kept.id()), json.writeValueAsBytes(kept.profile()));
        jdbc.sql("""
                        insert into profiles.profile (candidate, id, resume, document, content) values (?, ?, ?, ?, ?)
                        on conflict (candidate) do update
                        set id = excluded.id, resume = excluded.resume, document = excluded.document,
                            content = excluded.content, parsed_at = default""")
                .param(kept.candidate().value())
                .param(kept.id().value())
                .param(resume.value())
                .param(kept.document().value())
                .param(content)
                .update();
    }

    Optional<Kept> find(CandidateId candidate) {
        return jdbc.sql("select id, document, content from profiles.profile where candidate = ?")
                .param(candidate.value())
                .query((row, number) -> kept(candidate, row))
                .optional();
    }

    /** Forgets all profiles; they are parsed anew. */
    void clear() {
        jdbc.sql("delete from profiles.profile").update();
    }

    private Kept kept(CandidateId candidate, ResultSet row) throws SQLException {
        var id = new ProfileId(row.getObject("id", UUID.class));
        var content = cipher.decrypt(KeyName.of(candidate), cell(id), row.getBytes("content"));
        return new Kept(
                id,
                candidate,
                new DocumentId(row.getObject("document", UUID.class)),
                ProfileJson.read(json, json.readTree(content)));
    }

    private static Cell cell(ProfileId id) {
        return Cell.of("profiles.profile.content", id);
    }
}
