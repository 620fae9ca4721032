package io.rolewright.matching.internal;

import io.rolewright.engine.taxonomy.Taxonomy;
import io.rolewright.shared.AdvertId;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.DocumentId;
import io.rolewright.shared.Id;
import io.rolewright.shared.Ids;
import io.rolewright.shared.JobId;
import io.rolewright.shared.MatchId;
import io.rolewright.shared.ProfileId;
import io.rolewright.shared.Version;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The matches, one per job and candidate. */
@Component
class Matches {
    private static final String VERSIONS =
            Version.current() + "/" + Taxonomy.bundled().version();

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Ids ids;
    private final Clock clock;

    Matches(JdbcClient jdbc, JsonMapper json, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    /** A stored match without its reasons: enough to order and to filter. */
    record Place(MatchId id, JobId job, CandidateId candidate, BigDecimal score) {}

    /** A stored match. */
    record Stored(
            Place place,
            AdvertId advert,
            ProfileId profile,
            DocumentId document,
            io.rolewright.engine.ranking.Match reasons,
            String versions,
            Instant rankedAt) {}

    /** Stores matches; of two readings of the same side the later one stays. */
    void put(List<Pairing.Pair> pairs) {
        jdbc.sql("""
                        insert into matching.match (id, job, candidate, advert, profile, document, score, reasons, versions, ranked_at)
                        select pair.*, ?, ?
                        from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::uuid[], ?::uuid[], ?::uuid[], ?::numeric[], ?::jsonb[]) pair
                        on conflict (job, candidate) do update
                        set advert = excluded.advert, profile = excluded.profile, document = excluded.document, score = excluded.score,
                            reasons = excluded.reasons, versions = excluded.versions, ranked_at = excluded.ranked_at
                        where excluded.advert >= matching.match.advert and excluded.profile >= matching.match.profile
                        """)
                .params(
                        VERSIONS,
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                        pairs.stream().map(pair -> ids.next()).toArray(UUID[]::new),
                        uuids(pairs, Pairing.Pair::job),
                        uuids(pairs, pair -> pair.person().candidate()),
                        uuids(pairs, Pairing.Pair::advert),
                        uuids(pairs, pair -> pair.person().id()),
                        uuids(pairs, pair -> pair.person().document()),
                        pairs.stream()
                                .map(pair -> BigDecimal.valueOf(pair.match().score()))
                                .toArray(BigDecimal[]::new),
                        pairs.stream()
                                .map(pair -> json.writeValueAsString(pair.match()))
                                .toArray(String[]::new))
                .update();
    }

    /** Everybody for a job, best first. */
    List<Place> of(JobId job, int limit) {
        return places("job = ? order by score desc, candidate limit ?", job, limit);
    }

    /** Every job for somebody, best first. */
    List<Place> of(CandidateId candidate, int limit) {
        return places("candidate = ? order by score desc, job limit ?", candidate, limit);
    }

    Optional<Stored> find(MatchId id) {
        return all(List.of(id)).stream().findFirst();
    }

    /** These matches, in no order. */
    List<Stored> all(Collection<MatchId> wanted) {
        return jdbc.sql("select * from matching.match where id = any (?)")
                .param(wanted.stream().map(MatchId::value).toArray(UUID[]::new))
                .query(this::stored)
                .list();
    }

    void clear() {
        jdbc.sql("delete from matching.match").update();
    }

    private List<Place> places(String where, Id side, int limit) {
        return jdbc.sql("select id, job, candidate, score from matching.match where " + where)
                .params(side.value(), limit)
                .query(Matches::place)
                .list();
    }

    private static UUID[] uuids(List<Pairing.Pair> pairs, Function<Pairing.Pair, Id> id) {
        return pairs.stream().map(pair -> id.apply(pair).value()).toArray(UUID[]::new);
    }

    private static Place place(ResultSet row, int number) throws SQLException {
        return new Place(
                new MatchId(row.getObject("id", UUID.class)),
                new JobId(row.getObject("job", UUID.class)),
                new CandidateId(row.getObject("candidate", UUID.class)),
                row.getBigDecimal("score"));
    }

    private Stored stored(ResultSet row, int number) throws SQLException {
        return new Stored(
                place(row, number),
                new AdvertId(row.getObject("advert", UUID.class)),
                new ProfileId(row.getObject("profile", UUID.class)),
                new DocumentId(row.getObject("document", UUID.class)),
                json.readValue(row.getString("reasons"), io.rolewright.engine.ranking.Match.class),
                row.getString("versions"),
                row.getObject("ranked_at", OffsetDateTime.class).toInstant());
    }
}
