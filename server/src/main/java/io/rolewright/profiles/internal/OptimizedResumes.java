package io.rolewright.profiles.internal;

import io.rolewright.events.profiles.OptimizedForm;
import io.rolewright.events.profiles.OptimizedTemplate;
import io.rolewright.profiles.AddedKeyword;
import io.rolewright.profiles.OptimizedResume;
import io.rolewright.runtime.cipher.Cell;
import io.rolewright.runtime.cipher.FieldCipher;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.OptimizedId;
import io.rolewright.shared.ProfileId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The versions that were made of résumés, encrypted under their candidates' keys. */
@Component
class OptimizedResumes {
    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final JsonMapper json;

    OptimizedResumes(JdbcClient jdbc, FieldCipher cipher, JsonMapper json) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.json = json;
    }

    /** What is encrypted. */
    private record Content(ObjectNode resume, List<AddedKeyword> keywords) {}

    /** Whose a version is. */
    record Place(OptimizedId id, CandidateId candidate) {}

    void add(Optimized optimized) {
        var about = optimized.about();
        var content = json.writeValueAsBytes(new Content(optimized.resume(), about.keywords()));
        jdbc.sql("""
                        insert into profiles.optimized
                            (id, candidate, profile, form, template, versions, content, created_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(about.id().value())
                .param(about.candidateId().value())
                .param(about.profileId().value())
                .param(about.form().name())
                .param(about.template().name())
                .param(about.versions())
                .param(cipher.encrypt(KeyName.of(about.candidateId()), cell(about.id()), content))
                .param(Timestamp.from(about.createdAt()))
                .update();
    }

    /** Whose the versions are that a question asks for, in its order. */
    List<Place> places(OptimizedQuestion question, int most) {
        var conditions = question.conditions();
        return jdbc.sql("select id, candidate from profiles.optimized where true" + conditions.sql() + question.order()
                        + " limit ?")
                .params(conditions.values())
                .param(most)
                .query((row, number) -> new Place(
                        new OptimizedId(row.getObject("id", UUID.class)),
                        new CandidateId(row.getObject("candidate", UUID.class))))
                .list();
    }

    Optional<CandidateId> candidate(OptimizedId id) {
        return jdbc.sql("select candidate from profiles.optimized where id = ?")
                .param(id.value())
                .query((row, number) -> new CandidateId(row.getObject("candidate", UUID.class)))
                .optional();
    }

    /** A version; nothing when it was never made, or its candidate's key was destroyed. */
    Optional<Optimized> find(OptimizedId id) {
        return jdbc.sql("select * from profiles.optimized where id = ?")
                .param(id.value())
                .query((row, number) -> optimized(row))
                .optional()
                .flatMap(found -> found);
    }

    void forget(CandidateId candidate) {
        jdbc.sql("delete from profiles.optimized where candidate = ?")
                .param(candidate.value())
                .update();
    }

    private Optional<Optimized> optimized(ResultSet row) throws SQLException {
        var id = new OptimizedId(row.getObject("id", UUID.class));
        var candidate = new CandidateId(row.getObject("candidate", UUID.class));
        var key = KeyName.of(candidate);
        if (!cipher.exists(key)) {
            return Optional.empty();
        }
        var content = json.readValue(cipher.decrypt(key, cell(id), row.getBytes("content")), Content.class);
        var about = new OptimizedResume(
                id,
                candidate,
                new ProfileId(row.getObject("profile", UUID.class)),
                OptimizedForm.valueOf(row.getString("form")),
                OptimizedTemplate.valueOf(row.getString("template")),
                content.keywords(),
                row.getString("versions"),
                row.getTimestamp("created_at").toInstant());
        return Optional.of(new Optimized(about, content.resume()));
    }

    private static Cell cell(OptimizedId id) {
        return Cell.of("profiles.optimized.content", id);
    }
}
