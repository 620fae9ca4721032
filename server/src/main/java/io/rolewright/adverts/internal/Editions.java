package io.rolewright.adverts.internal;

import io.rolewright.adverts.Edition;
import io.rolewright.engine.advert.JobPosting;
import io.rolewright.engine.publication.PostingHtml;
import io.rolewright.engine.publication.PostingPage;
import io.rolewright.engine.publication.PublishedPosting;
import io.rolewright.shared.EditionId;
import io.rolewright.shared.JobId;
import io.rolewright.shared.ProposalId;
import io.rolewright.shared.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The editions of adverts as rows that are only ever added. */
@Component
class Editions {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    Editions(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Adds a job's next edition. Whoever else adds one to the job waits for this transaction. */
    Edition add(
            EditionId id,
            JobId job,
            ProposalId proposal,
            JobPosting posting,
            Set<String> accepted,
            UserId by,
            Instant now) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('adverts.edition ' || ?, 0))")
                .param(job.text())
                .query((row, number) -> number)
                .list();
        jdbc.sql("""
                        insert into adverts.edition (id, job, number, proposal, posting, accepted, made_by, made_at)
                        select ?, ?, coalesce(max(number), 0) + 1, ?, ?::jsonb, ?, ?, ? from adverts.edition where job = ?""")
                .params(id.value(), job.value(), proposal.value(), json.writeValueAsString(posting))
                .param(accepted.stream().sorted().toArray(String[]::new))
                .params(by.value(), Timestamp.from(now), job.value())
                .update();
        return find(id).orElseThrow();
    }

    Optional<Edition> find(EditionId id) {
        return jdbc.sql("select * from adverts.edition where id = ?")
                .param(id.value())
                .query(this::edition)
                .optional();
    }

    List<Edition> of(JobId job) {
        return jdbc.sql("select * from adverts.edition where job = ? order by number desc")
                .param(job.value())
                .query(this::edition)
                .list();
    }

    private Edition edition(ResultSet row, int number) throws SQLException {
        var posting = json.readValue(row.getString("posting"), JobPosting.class);
        Map<String, Object> jsonLd = json.convertValue(PublishedPosting.jsonLd(posting), new TypeReference<>() {});
        return new Edition(
                new EditionId(row.getObject("id", UUID.class)),
                new JobId(row.getObject("job", UUID.class)),
                row.getInt("number"),
                new ProposalId(row.getObject("proposal", UUID.class)),
                List.of((String[]) row.getArray("accepted").getArray()),
                posting.title(),
                PostingHtml.description(posting),
                PostingPage.text(posting),
                jsonLd,
                row.getTimestamp("made_at").toInstant());
    }
}
