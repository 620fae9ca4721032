package io.rolewright.resumes.internal;

import io.rolewright.resumes.Demographics;
import io.rolewright.runtime.cipher.Cell;
import io.rolewright.runtime.cipher.FieldCipher;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.shared.CandidateId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What candidates say of themselves, in a table of its own, encrypted under their keys. */
@Component
class Declarations {
    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final JsonMapper json;

    Declarations(JdbcClient jdbc, FieldCipher cipher, JsonMapper json) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.json = json;
    }

    void put(CandidateId candidate, Demographics demographics) {
        jdbc.sql("""
                        insert into resumes.demographics (candidate, content) values (?, ?)
                        on conflict (candidate) do update set content = excluded.content, declared_at = default""")
                .param(candidate.value())
                .param(cipher.encrypt(KeyName.of(candidate), cell(candidate), json.writeValueAsBytes(demographics)))
                .update();
    }

    /** Whether there was something. */
    boolean remove(CandidateId candidate) {
        return jdbc.sql("delete from resumes.demographics where candidate = ?")
                        .param(candidate.value())
                        .update()
                > 0;
    }

    Optional<Demographics> find(CandidateId candidate) {
        return Optional.ofNullable(all(Set.of(candidate)).get(candidate));
    }

    /** Those of these candidates that said something. */
    Map<CandidateId, Demographics> all(Collection<CandidateId> candidates) {
        var found = new HashMap<CandidateId, Demographics>();
        jdbc.sql("select candidate, content from resumes.demographics where candidate = any (?)")
                .param(candidates.stream().map(CandidateId::value).toArray(UUID[]::new))
                .query(row -> {
                    var candidate = new CandidateId(row.getObject("candidate", UUID.class));
                    content(candidate, row).ifPresent(demographics -> found.put(candidate, demographics));
                });
        return found;
    }

    /** Nothing when the candidate's key was destroyed. */
    private Optional<Demographics> content(CandidateId candidate, ResultSet row) throws SQLException {
        var content = row.getBytes("content");
        var key = KeyName.of(candidate);
        return cipher.exists(key)
                ? Optional.of(json.readValue(cipher.decrypt(key, cell(candidate), content), Demographics.class))
                : Optional.empty();
    }

    private static Cell cell(CandidateId candidate) {
        return Cell.of("resumes.demographics.content", candidate);
    }
}
