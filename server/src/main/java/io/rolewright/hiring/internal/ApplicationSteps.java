package io.rolewright.hiring.internal;

import io.rolewright.events.hiring.ApplicationStage;
import io.rolewright.events.hiring.StageReason;
import io.rolewright.hiring.ApplicationStep;
import io.rolewright.hiring.ApplicationSummary;
import io.rolewright.runtime.cipher.Cell;
import io.rolewright.runtime.cipher.FieldCipher;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.shared.ApplicationId;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The stages that people went through as rows; what was written about them is encrypted under the candidate's key. */
@Component
class ApplicationSteps {
    private static final String NOTE = "hiring.application_step.note";

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final AgencyDay day;
    private final Clock clock;

    ApplicationSteps(JdbcClient jdbc, FieldCipher cipher, AgencyDay day, Clock clock) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.day = day;
        this.clock = clock;
    }

    /**
     * Adds the stage where an application is.
     *
     * @param by who moved it there; absent when it came of itself
     */
    void add(ApplicationSummary at, @Nullable UserId by, @Nullable String note) {
        var reason = at.reason();
        jdbc.sql("""
                        insert into hiring.application_step (application, version, stage, reason, note, moved_by, at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(at.id().value(), at.version(), at.stage().name())
                .param(reason == null ? null : reason.name())
                .param(note == null ? null : cipher.encryptText(key(at), cell(at, at.version()), note))
                .param(by == null ? null : by.value())
                .param(Timestamp.from(at.since()))
                .update();
    }

    /** All stages of an application in their order. */
    List<ApplicationStep> of(ApplicationSummary application) {
        var rows = jdbc.sql("select * from hiring.application_step where application = ? order by version")
                .param(application.id().value())
                .query(Row::of)
                .list();
        var steps = new ArrayList<ApplicationStep>();
        for (var number = 0; number < rows.size(); number++) {
            var until = number + 1 < rows.size() ? rows.get(number + 1).at() : null;
            steps.add(step(application, rows.get(number), until));
        }
        return steps;
    }

    private ApplicationStep step(ApplicationSummary application, Row row, @Nullable Instant until) {
        var note = row.note();
        return new ApplicationStep(
                row.stage(),
                row.at(),
                until,
                day.between(row.at(), until == null ? clock.instant() : until),
                row.by(),
                row.reason(),
                note == null ? null : cipher.decryptText(key(application), cell(application, row.version()), note));
    }

    /** Who made the step to a version; nobody when it came of itself. */
    Optional<UserId> mover(ApplicationId application, int version) {
        return jdbc.sql("select moved_by from hiring.application_step where application = ? and version = ?")
                .params(application.value(), version)
                .query((row, number) -> Optional.ofNullable(row.getObject("moved_by", UUID.class)))
                .single()
                .map(UserId::new);
    }

    /** Removes what was written about somebody who was erased. */
    void forget(CandidateId candidate) {
        jdbc.sql("""
                        update hiring.application_step set note = null
                        where application in (select id from hiring.application where candidate = ?)""").param(candidate.value()).update();
    }

    /** A row as it stands; it is decrypted once no connection is held any more, since that may need one for the key. */
    private record Row(
            int version,
            ApplicationStage stage,
            Instant at,
            @Nullable UserId by,
            @Nullable StageReason reason,
            byte @Nullable [] note) {
        static Row of(ResultSet row, int number) throws SQLException {
            var by = row.getObject("moved_by", UUID.class);
            var reason = row.getString("reason");
            return new Row(
                    row.getInt("version"),
                    ApplicationStage.valueOf(row.getString("stage")),
                    row.getTimestamp("at").toInstant(),
                    by == null ? null : new UserId(by),
                    reason == null ? null : StageReason.valueOf(reason),
                    row.getBytes("note"));
        }
    }

    private static KeyName key(ApplicationSummary application) {
        return KeyName.of(application.candidateId());
    }

    private static Cell cell(ApplicationSummary application, int version) {
        return new Cell(NOTE, application.id().text() + "/" + version);
    }
}
