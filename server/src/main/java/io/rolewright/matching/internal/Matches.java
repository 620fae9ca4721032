package io.rolewright.matching.internal;

import io.rolewright.engine.ranking.Match;
import io.rolewright.shared.AdvertId;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.DocumentId;
import io.rolewright.shared.Id;
import io.rolewright.shared.Ids;
import io.rolewright.shared.JobId;
import io.rolewright.shared.MatchId;
import io.rolewright.shared.ProfileId;
import io.rolewright.shared.ReceiptId;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The matches, one per job and candidate; a match keeps its id for ever. */
@Component
class Matches {
    private static final String OPEN = "not exists (select from matching.closed_job where closed_job.job = match.job)";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final MatchRows rows;
    private final Ids ids;
    private final Clock clock;

    Matches(JdbcClient jdbc, JsonMapper json, MatchRows rows, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.rows = rows;
        this.ids = ids;
        this.clock = clock;
    }

    /** A stored match without its reasons: enough to order and to filter. */
    record Place(MatchId id, JobId job, CandidateId candidate, BigDecimal score) {}

    /**
     * What a match was made of.
     *
     * @param asOf the month that the ranker took for the present one
     * @param advert the hash of the advert that was ranked
     * @param person the hash of the person that was ranked
     * @param model the hash of the model; nothing where weights ranked
     */
    record Origin(
            YearMonth asOf,
            String advert,
            String person,
            @Nullable String model) {}

    /**
     * A stored match.
     *
     * @param origin nothing where a release before 0.5 ranked
     * @param receipt of this ranking, once somebody saw it
     */
    record Stored(
            Place place,
            AdvertId advert,
            ProfileId profile,
            DocumentId document,
            Match reasons,
            String versions,
            Instant rankedAt,
            @Nullable Origin origin,
            @Nullable ReceiptId receipt) {}

    /** Stores matches; of two readings of the same side the later one stays, and who is gone stays gone. */
    void put(List<Pairing.Pair> pairs) {
        jdbc.sql("""
                        insert into matching.match
                            (id, job, candidate, advert, profile, document, score, reasons, versions, as_of,
                             advert_input, person_input, model, ranked_at)
                        select pair.*, ?
                        from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::uuid[], ?::uuid[], ?::uuid[], ?::numeric[],
                                ?::jsonb[], ?::text[], ?::date[], ?::bytea[], ?::bytea[], ?::text[])
                            pair(id, job, candidate, advert, profile, document, score, reasons, versions, as_of,
                                advert_input, person_input, model)
                        join matching.person on person.candidate = pair.candidate
                        for key share of person
                        on conflict (job, candidate) do update
                        set advert = excluded.advert, profile = excluded.profile, document = excluded.document,
                            score = excluded.score, reasons = excluded.reasons, versions = excluded.versions,
                            as_of = excluded.as_of, advert_input = excluded.advert_input,
                            person_input = excluded.person_input, model = excluded.model, receipt = null,
                            ranked_at = excluded.ranked_at, ranked = true
                        where not matching.match.ranked
                           or (excluded.advert >= matching.match.advert and excluded.profile >= matching.match.profile)
                        """)
                .params(
                        Timestamp.from(clock.instant()),
                        all(pairs, pair -> ids.next(), UUID[]::new),
                        uuids(pairs, Pairing.Pair::job),
                        uuids(pairs, pair -> pair.person().candidate()),
                        uuids(pairs, pair -> pair.advert().id()),
                        uuids(pairs, pair -> pair.person().id()),
                        uuids(pairs, pair -> pair.person().document()),
                        all(pairs, pair -> BigDecimal.valueOf(pair.match().score()), BigDecimal[]::new),
                        all(pairs, pair -> MatchJson.write(json, pair.match()), String[]::new),
                        all(pairs, pair -> pair.ranker().versions(), String[]::new),
                        all(pairs, pair -> Date.valueOf(pair.ranker().month().atDay(1)), Date[]::new),
                        all(pairs, pair -> pair.advert().input(), byte[][]::new),
                        all(pairs, pair -> pair.person().input(), byte[][]::new),
                        pairs.stream().map(pair -> pair.ranker().model()).toArray(String[]::new))
                .update();
    }

    /** Everybody for a job, best first. */
    List<Place> of(JobId job, int limit) {
        return places("job = ? order by score desc, candidate", job, limit);
    }

    /** Everybody for a job of whom nobody has said yet what becomes of them, best first; nobody where it is closed. */
    List<Place> unjudged(JobId job, int limit) {
        return places(
                "job = ? and " + OPEN
                        + " and not exists (select from matching.feedback where feedback.match = match.id)"
                        + " order by score desc, candidate",
                job,
                limit);
    }

    /** Every open job for somebody, best first. */
    List<Place> of(CandidateId candidate, int limit) {
        return places("candidate = ? and " + OPEN + " order by score desc, job", candidate, limit);
    }

    /** Who was ever ranked for a job. */
    Set<CandidateId> candidates(JobId job) {
        return Set.copyOf(jdbc.sql("select candidate from matching.match where job = ?")
                .param(job.value())
                .query((row, number) -> new CandidateId(row.getObject("candidate", UUID.class)))
                .list());
    }

    /** For which jobs somebody was ever ranked. */
    Set<JobId> jobs(CandidateId candidate) {
        return Set.copyOf(jdbc.sql("select job from matching.match where candidate = ?")
                .param(candidate.value())
                .query((row, number) -> new JobId(row.getObject("job", UUID.class)))
                .list());
    }

    Optional<Stored> find(MatchId id) {
        return all(List.of(id)).stream().findFirst();
    }

    /** The one of somebody for a job. */
    Optional<Stored> find(JobId job, CandidateId candidate) {
        return jdbc.sql("select * from matching.match where ranked and job = ? and candidate = ?")
                .params(job.value(), candidate.value())
                .query(rows::stored)
                .optional();
    }

    /** These matches, in no order. */
    List<Stored> all(Collection<MatchId> wanted) {
        return jdbc.sql("select * from matching.match where ranked and id = any (?)")
                .param(wanted.stream().map(MatchId::value).toArray(UUID[]::new))
                .query(rows::stored)
                .list();
    }

    /** Notes the receipt of a ranking, unless the match was ranked anew meanwhile. */
    void link(Stored match, ReceiptId receipt) {
        jdbc.sql("update matching.match set receipt = ? where id = ? and ranked_at = ?")
                .params(receipt.value(), match.place().id().value(), Timestamp.from(match.rankedAt()))
                .update();
    }

    /** Lets no match be seen before it is ranked anew; ids stay, because feedback refers to them. */
    void clear() {
        jdbc.sql("update matching.match set ranked = false").update();
    }

    private List<Place> places(String which, Id side, int limit) {
        return jdbc.sql("select id, job, candidate, score from matching.match where ranked and " + which + " limit ?")
                .params(side.value(), limit)
                .query(MatchRows::place)
                .list();
    }

    private static UUID[] uuids(List<Pairing.Pair> pairs, Function<Pairing.Pair, Id> id) {
        return all(pairs, pair -> id.apply(pair).value(), UUID[]::new);
    }

    private static <T> T[] all(List<Pairing.Pair> pairs, Function<Pairing.Pair, T> part, IntFunction<T[]> array) {
        return pairs.stream().map(part).toArray(array);
    }
}
