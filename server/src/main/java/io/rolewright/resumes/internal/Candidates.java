package io.rolewright.resumes.internal;

import io.rolewright.resumes.Candidate;
import io.rolewright.resumes.Restriction;
import io.rolewright.runtime.cipher.Cell;
import io.rolewright.runtime.cipher.FieldCipher;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The candidates. */
@Component
class Candidates {
    private final JdbcClient jdbc;
    private final FieldCipher cipher;

    Candidates(JdbcClient jdbc, FieldCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    void add(CandidateId id, UserId owner, Instant at) {
        jdbc.sql("insert into resumes.candidate (id, owner, created_at) values (?, ?, ?)")
                .params(id.value(), owner.value(), Timestamp.from(at))
                .update();
    }

    Optional<Candidate> find(CandidateId id, Viewer viewer) {
        return jdbc.sql("select c.* from resumes.candidate c where c.id = ? and " + Viewer.MAY_SEE)
                .params(id.value(), viewer.seesAll(), viewer.userValue())
                .query(this::candidate)
                .optional();
    }

    Set<CandidateId> visible(Collection<CandidateId> ids, Viewer viewer) {
        return jdbc.sql("select c.id from resumes.candidate c where c.id = any (?) and " + Viewer.MAY_SEE)
                .params(ids.stream().map(CandidateId::value).toArray(UUID[]::new), viewer.seesAll(), viewer.userValue())
                .query((row, number) -> new CandidateId(row.getObject("id", UUID.class)))
                .set();
    }

    /** Restricts or releases a candidate; false when somebody changed them since. */
    boolean restrict(Candidate seen, @Nullable Restriction restriction) {
        var reason = restriction == null
                ? null
                : cipher.encryptText(KeyName.of(seen.id()), reason(seen.id()), restriction.reason());
        return jdbc.sql("""
                                update resumes.candidate
                                set restricted = ?, restriction_reason = ?, version = version + 1
                                where id = ? and version = ?""")
                        .param(restriction != null)
                        .param(reason)
                        .param(seen.id().value())
                        .param(seen.version())
                        .update()
                == 1;
    }

    private Candidate candidate(ResultSet row, int number) throws SQLException {
        var id = new CandidateId(row.getObject("id", UUID.class));
        return new Candidate(
                id,
                new UserId(row.getObject("owner", UUID.class)),
                restriction(id, row.getBytes("restriction_reason")),
                row.getTimestamp("created_at").toInstant(),
                row.getInt("version"));
    }

    private @Nullable Restriction restriction(CandidateId id, byte @Nullable [] reason) {
        return reason == null ? null : new Restriction(cipher.decryptText(KeyName.of(id), reason(id), reason));
    }

    private static Cell reason(CandidateId id) {
        return Cell.of("resumes.candidate.restriction_reason", id);
    }
}
