package io.rolewright.jobs.internal;

import io.rolewright.events.jobs.SourceDrifted;
import io.rolewright.jobs.JobSource;
import io.rolewright.jobs.internal.Harvests.Claim;
import io.rolewright.runtime.events.EventLog;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Notices when the jobs of a source suddenly say less than they did: then its site has changed, and not its jobs. A share is
 * compared with the median of the last runs that were judged and well.
 */
@Component
class Drift {
    private static final int COMPARED = 5;

    /** The shares of a source's open jobs that say something. */
    private static final String SHARES = """
            select count(*) as jobs,
                   avg((employer is not null)::int) as employer,
                   avg((jsonb_array_length(coalesce(posting -> 'places', '[]')) > 0)::int) as places,
                   avg((coalesce(posting -> 'pay', 'null') <> 'null')::int) as pay,
                   avg((jsonb_array_length(coalesce(posting -> 'contractTypes', '[]')) > 0)::int) as contract,
                   avg((coalesce(posting -> 'posted', 'null') <> 'null')::int) as posted,
                   avg((length(posting ->> 'text') > 300)::int) as description
            from jobs.finding join jobs.job on job.id = finding.job
            where finding.source = ? and finding.run = ? and finding.outcome <> 'UNREAD'
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Sources sources;
    private final EventLog events;
    private final SourceSettings settings;

    Drift(JdbcClient jdbc, JsonMapper json, Sources sources, EventLog events, SourceSettings settings) {
        this.jdbc = jdbc;
        this.json = json;
        this.sources = sources;
        this.events = events;
        this.settings = settings;
    }

    /** Judges a harvest that has just been listed whole. */
    void judge(Claim claim, JobSource source) {
        shares(claim).ifPresent(shares -> judge(claim, source, shares));
    }

    private Optional<Map<String, Double>> shares(Claim claim) {
        return jdbc.sql(SHARES)
                .params(claim.source().value(), claim.run().value())
                .query((row, number) -> {
                    var shares = new LinkedHashMap<String, Double>();
                    if (row.getInt("jobs") >= settings.leastDrift()) {
                        for (var field : List.of("employer", "places", "pay", "contract", "posted", "description")) {
                            shares.put(field, row.getDouble(field));
                        }
                    }
                    return shares;
                })
                .optional()
                .filter(shares -> !shares.isEmpty())
                .map(shares -> shares);
    }

    private void judge(Claim claim, JobSource source, Map<String, Double> shares) {
        var before = before(claim);
        var fallen = shares.entrySet().stream()
                .filter(share ->
                        !before.isEmpty() && usual(before, share.getKey()) - share.getValue() > settings.drop())
                .map(Map.Entry::getKey)
                .toList();
        if (fallen.isEmpty()) {
            jdbc.sql("update jobs.harvest set filled = ?::jsonb where run = ? and source = ?")
                    .params(
                            json.writeValueAsString(shares),
                            claim.run().value(),
                            claim.source().value())
                    .update();
        } else if (!fallen.equals(source.drifted())) {
            sources.drift(source.id(), fallen);
            events.append(new SourceDrifted(source.id(), claim.run(), fallen));
        }
    }

    private List<Map<String, Double>> before(Claim claim) {
        return jdbc.sql("""
                        select filled from jobs.harvest where source = ? and filled is not null and run < ?
                        order by run desc limit ?""")
                .params(claim.source().value(), claim.run().value(), COMPARED)
                .query((row, number) ->
                        json.readValue(row.getString("filled"), new TypeReference<Map<String, Double>>() {}))
                .list();
    }

    private static double usual(List<Map<String, Double>> before, String field) {
        var sorted = before.stream()
                .mapToDouble(shares -> shares.getOrDefault(field, 0.0))
                .sorted()
                .toArray();
        return sorted[sorted.length / 2];
    }
}
