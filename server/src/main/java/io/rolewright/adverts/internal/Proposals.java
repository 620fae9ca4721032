package io.rolewright.adverts.internal;

import io.rolewright.adverts.AdvertProposal;
import io.rolewright.engine.advert.JobPosting;
import io.rolewright.shared.JobId;
import io.rolewright.shared.ProposalId;
import io.rolewright.shared.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The proposals as rows. */
@Component
class Proposals {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    Proposals(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A proposal with the posting that it is about. */
    record Kept(AdvertProposal proposal, UserId owner, JobPosting posting) {}

    void add(Kept kept) {
        var proposal = kept.proposal();
        jdbc.sql("""
                        insert into adverts.proposal (id, job, owner, posting, body, versions, made_at)
                        values (?, ?, ?, ?::jsonb, ?::jsonb, ?, ?)""")
                .params(
                        proposal.id().value(),
                        proposal.jobId().value(),
                        kept.owner().value())
                .params(json.writeValueAsString(kept.posting()), json.writeValueAsString(proposal))
                .params(proposal.versions(), Timestamp.from(proposal.madeAt()))
                .update();
    }

    Optional<Kept> find(ProposalId id) {
        return jdbc.sql("select * from adverts.proposal where id = ?")
                .param(id.value())
                .query(this::kept)
                .optional();
    }

    /** Those older than the one that {@code after} names, newest first. */
    List<AdvertProposal> list(@Nullable JobId job, @Nullable UUID after, int limit) {
        return jdbc
                .sql("""
                        select * from adverts.proposal
                        where (:job::uuid is null or job = :job) and (:after::uuid is null or id < :after)
                        order by id desc limit :limit""")
                .param("job", job == null ? null : job.value())
                .param("after", after)
                .param("limit", limit)
                .query(this::kept)
                .list()
                .stream()
                .map(Kept::proposal)
                .toList();
    }

    /** False when somebody has decided already. */
    boolean decide(ProposalId id, Instant at) {
        return jdbc.sql("update adverts.proposal set decided_at = ? where id = ? and decided_at is null")
                        .params(Timestamp.from(at), id.value())
                        .update()
                == 1;
    }

    private Kept kept(ResultSet row, int number) throws SQLException {
        var stored = json.readValue(row.getString("body"), AdvertProposal.class);
        var proposal = new AdvertProposal(
                stored.id(),
                stored.jobId(),
                stored.title(),
                stored.changes(),
                stored.visibility(),
                stored.missing(),
                stored.recommended(),
                stored.versions(),
                stored.madeAt(),
                row.getTimestamp("decided_at") != null);
        return new Kept(
                proposal,
                new UserId(row.getObject("owner", UUID.class)),
                json.readValue(row.getString("posting"), JobPosting.class));
    }
}
