package io.rolewright.models.internal;

import io.rolewright.models.Distribution;
import io.rolewright.models.Observation;
import io.rolewright.models.Observation.Judged;
import io.rolewright.models.Reference;
import io.rolewright.shared.ContractException;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What versions have seen and said, summed up by the hour, as rows. */
@Component
class Observations {
    static final String LATENCY = "latency";
    static final String SCORES = "scores";
    static final String INPUT = "input.";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    Observations(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    void setReference(String model, int version, Reference reference) {
        jdbc.sql("""
                        insert into models.reference (model, version, reference) values (?, ?, ?::jsonb)
                        on conflict (model, version) do update set reference = excluded.reference""").params(model, version, json.writeValueAsString(reference)).update();
    }

    Optional<Reference> reference(String model, int version) {
        return jdbc.sql("select reference from models.reference where model = ? and version = ?")
                .params(model, version)
                .query((row, number) -> json.readValue(row.getString("reference"), Reference.class))
                .optional();
    }

    /**
     * Adds to what was reported in this hour.
     *
     * @throws ContractException {@code models.edges-differ} (422)
     */
    void add(String model, int version, Observation observation) {
        var hour = Timestamp.from(clock.instant().truncatedTo(ChronoUnit.HOURS));
        var edges = new HashMap<>(known(model, version));
        reference(model, version)
                .ifPresent(reference -> distributions(reference)
                        .forEach((what, distribution) -> edges.put(what, distribution.edges())));
        distributions(observation).forEach((what, seen) -> {
            if (!seen.edges().equals(edges.getOrDefault(what, seen.edges()))
                    || !add(model, version, what, hour, seen)) {
                throw ContractException.invalid("models.edges-differ", what);
            }
        });
        if (observation.judged() != null) {
            add(model, version, hour, observation.judged());
        }
    }

    private static Map<String, Distribution> distributions(Observation observation) {
        var all = new LinkedHashMap<String, Distribution>();
        if (observation.latencyMillis() != null) {
            all.put(LATENCY, observation.latencyMillis());
        }
        if (observation.scores() != null) {
            all.put(SCORES, observation.scores());
        }
        observation.inputs().forEach((name, input) -> all.put(INPUT + name, input));
        return all;
    }

    private static Map<String, Distribution> distributions(Reference reference) {
        return distributions(new Observation(null, reference.scores(), reference.inputs(), null));
    }

    private Map<String, List<Double>> known(String model, int version) {
        var edges = new HashMap<String, List<Double>>();
        jdbc.sql("""
                        select distinct on (what) what, edges from models.observed
                        where model = ? and version = ? order by what, hour desc""").params(model, version).query(row -> {
            edges.put(row.getString("what"), doubles(row.getArray("edges")));
        });
        return edges;
    }

    /** False when what is there has other edges. */
    private boolean add(String model, int version, String what, Timestamp hour, Distribution seen) {
        var counts =
                Stream.concat(seen.counts().stream(), Stream.of(seen.unknown())).toArray(Long[]::new);
        return jdbc.sql("""
                                insert into models.observed as known (model, version, what, hour, edges, counts)
                                values (?, ?, ?, ?, ?, ?)
                                on conflict (model, version, what, hour) do update set counts = (
                                    select array_agg(old + new order by place)
                                    from unnest(known.counts, excluded.counts) with ordinality as pair (old, new, place))
                                where known.edges = excluded.edges""")
                        .params(model, version, what, hour, seen.edges().toArray(Double[]::new), counts)
                        .update()
                == 1;
    }

    private void add(String model, int version, Timestamp hour, Judged judged) {
        jdbc.sql("""
                        insert into models.judged as known (model, version, hour, answers, quality) values (?, ?, ?, ?, ?)
                        on conflict (model, version, hour) do update set
                            quality = (known.answers * known.quality + excluded.answers * excluded.quality)
                                / (known.answers + excluded.answers),
                            answers = known.answers + excluded.answers""")
                .params(model, version, hour, judged.answers(), judged.quality())
                .update();
    }

    /** What was reported from a time on, by what it is about. */
    Map<String, Distribution> since(String model, int version, Instant time) {
        var sums = new HashMap<String, Distribution>();
        jdbc.sql("""
                        select what, edges, array_agg(total order by place) as counts from (
                            select what, edges, place, sum(count)::bigint as total
                            from models.observed, unnest(counts) with ordinality as one (count, place)
                            where model = ? and version = ? and hour >= ? group by what, edges, place) totals
                        group by what, edges""").params(model, version, Timestamp.from(time)).query(row -> {
            sums.put(row.getString("what"), distribution(row));
        });
        return sums;
    }

    private static Distribution distribution(ResultSet row) throws SQLException {
        var counts = List.of((Long[]) row.getArray("counts").getArray());
        return new Distribution(doubles(row.getArray("edges")), counts.subList(0, counts.size() - 1), counts.getLast());
    }

    private static List<Double> doubles(Array array) throws SQLException {
        return List.of((Double[]) array.getArray());
    }

    /** What people thought of answers from a time on. */
    Optional<Judged> judgedSince(String model, int version, Instant time) {
        return jdbc.sql("""
                        select sum(answers)::bigint as answers, sum(answers * quality) / sum(answers) as quality
                        from models.judged where model = ? and version = ? and hour >= ? having count(*) > 0""")
                .params(model, version, Timestamp.from(time))
                .query((row, number) -> new Judged(row.getLong("answers"), Math.clamp(row.getDouble("quality"), 0, 1)))
                .optional();
    }
}
