package io.rolewright.matching.internal;

import io.rolewright.engine.ranking.FeatureList;
import io.rolewright.shared.CandidateId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The features of the latest matches: what a version of the ranker will see when it ranks here. */
@Component
class RankedSample {
    private static final int MOST = 5_000;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    RankedSample(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** One match. */
    record Pair(CandidateId candidate, float[] features) {}

    List<Pair> latest() {
        return jdbc.sql("""
                        select * from matching.match
                        where ranked and model is not null order by ranked_at desc, id limit ?""")
                .param(MOST)
                .query((row, number) -> new Pair(
                        MatchRows.place(row, number).candidate(),
                        FeatureList.bundled()
                                .row(MatchJson.read(json, json.readTree(row.getString("reasons")))
                                        .contributions())))
                .list();
    }
}
