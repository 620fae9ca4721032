package io.rolewright.matching.internal;

import io.rolewright.engine.ranking.Wording;
import io.rolewright.matching.internal.index.CandidateRows;
import io.rolewright.matching.internal.index.IndexedCandidate;
import io.rolewright.matching.internal.index.QuantizedVector;
import io.rolewright.profiles.ProfileJson;
import io.rolewright.reading.LiveModels;
import io.rolewright.reading.ModelSet;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ProfileId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** People as indexes hold them, out of their rows. */
@Component
class IndexRows implements CandidateRows {
    private static final int BATCH = 500;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private static final String ROWS = """
            select person.*, wall.owner as seen_by from matching.person left join matching.wall using (candidate)
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;
    private final LiveModels<ModelSet> read;

    IndexRows(JdbcClient jdbc, JsonMapper json, Clock clock, LiveModels<ModelSet> read) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        this.read = read;
    }

    @Override
    public Stream<IndexedCandidate> all() {
        return Stream.iterate(after(BEFORE_ALL), batch -> !batch.isEmpty(), this::next)
                .flatMap(List::stream);
    }

    private List<IndexedCandidate> next(List<IndexedCandidate> batch) {
        return after(batch.getLast().candidate().value());
    }

    private List<IndexedCandidate> after(UUID last) {
        return jdbc.sql(ROWS + "where candidate > ? order by candidate limit ?")
                .params(last, BATCH)
                .query(this::indexed)
                .list();
    }

    /** One of them; nothing when they are gone. */
    Optional<IndexedCandidate> find(CandidateId candidate) {
        return jdbc.sql(ROWS + "where candidate = ?")
                .param(candidate.value())
                .query(this::indexed)
                .optional();
    }

    private IndexedCandidate indexed(ResultSet row, int number) throws SQLException {
        var vector = row.getBytes("vector");
        var person = new FoundBy.Person(
                new CandidateId(row.getObject("candidate", UUID.class)),
                new ProfileId(row.getObject("profile", UUID.class)),
                ProfileJson.read(json, json.readTree(row.getString("features"))),
                json.readValue(row.getString("wording"), Wording.class),
                vector == null ? Optional.empty() : Optional.of(new QuantizedVector(row.getString("meaning"), vector)),
                Set.of((String[]) row.getArray("languages").getArray()),
                Set.of((String[]) row.getArray("work_rights").getArray()),
                Optional.ofNullable(row.getString("seen_by")));
        return new FoundBy(read.get().taxonomy()).of(person, YearMonth.now(clock));
    }
}
