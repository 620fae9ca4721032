package io.rolewright.matching.internal;

import io.rolewright.matching.SearchHit;
import io.rolewright.runtime.database.Conditions;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ProfileId;
import io.rolewright.shared.SearchHitId;
import io.rolewright.shared.SearchId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom saved searches found. */
@Component
class SearchHits {
    private final JdbcClient jdbc;

    SearchHits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Keeps a hit, unless the search has found them before, or one of the two is gone.
     *
     * @return whether it is new
     */
    boolean add(SearchHit hit) {
        return jdbc.sql("""
                                insert into matching.search_hit (id, search, candidate, profile, score, found_at)
                                select ?, search.id, person.candidate, ?, ?, ?
                                from matching.search, matching.person
                                where search.id = ? and person.candidate = ?
                                for key share of search, person
                                on conflict (search, candidate) do nothing""")
                        .params(
                                hit.id().value(),
                                hit.profileId().value(),
                                hit.score(),
                                Timestamp.from(hit.foundAt()),
                                hit.searchId().value(),
                                hit.candidateId().value())
                        .update()
                == 1;
    }

    /** The latest first, behind {@code last}. */
    List<SearchHit> page(SearchId search, @Nullable UUID last, int limit) {
        var conditions = new Conditions().is("search", search).behind("id", last, true);
        return jdbc.sql("select * from matching.search_hit where true" + conditions.sql() + " order by id desc limit "
                        + limit)
                .params(conditions.values())
                .query(SearchHits::hit)
                .list();
    }

    private static SearchHit hit(ResultSet row, int number) throws SQLException {
        return new SearchHit(
                new SearchHitId(row.getObject("id", UUID.class)),
                new SearchId(row.getObject("search", UUID.class)),
                new CandidateId(row.getObject("candidate", UUID.class)),
                new ProfileId(row.getObject("profile", UUID.class)),
                row.getDouble("score"),
                row.getTimestamp("found_at").toInstant());
    }
}
