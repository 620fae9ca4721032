package io.rolewright.matching.internal;

import io.rolewright.engine.ranking.Wording;
import io.rolewright.engine.resume.Profile;
import io.rolewright.profiles.BlindProfile;
import io.rolewright.profiles.ProfileJson;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.DocumentId;
import io.rolewright.shared.ProfileId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The people who are ranked, as normalised terms, numbers and spans: a copy fed by facts. */
@Component
class RankedPeople {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    RankedPeople(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * Somebody who is ranked.
     *
     * @param document what the spans of {@code features} point into
     * @param input the hash of what is ranked
     */
    record Entry(
            CandidateId candidate,
            ProfileId id,
            DocumentId document,
            Profile features,
            Wording wording,
            byte[] input) {}

    void put(BlindProfile profile) {
        jdbc.sql("""
                        insert into matching.person (candidate, profile, document, features, wording)
                        select ?, ?, ?, ?::jsonb, ?::jsonb
                        where not exists (select from matching.erased where candidate = ?)
                        on conflict (candidate) do update
                        set profile = excluded.profile, document = excluded.document, features = excluded.features,
                            wording = excluded.wording
                        where excluded.profile > matching.person.profile
                        """)
                .params(
                        profile.candidate().value(),
                        profile.id().value(),
                        profile.document().value(),
                        json.writeValueAsString(Wordless.of(profile.profile())),
                        json.writeValueAsString(profile.wording()),
                        profile.candidate().value())
                .update();
    }

    Optional<Entry> find(CandidateId candidate) {
        return jdbc.sql("select * from matching.person where candidate = ?")
                .param(candidate.value())
                .query(this::entry)
                .optional();
    }

    /** Those that are still there. */
    Map<CandidateId, Entry> all(Collection<CandidateId> wanted) {
        return jdbc
                .sql("select * from matching.person where candidate = any (?)")
                .param(wanted.stream().map(CandidateId::value).toArray(UUID[]::new))
                .query(this::entry)
                .stream()
                .collect(Collectors.toMap(Entry::candidate, Function.identity()));
    }

    /** Everybody, one after the other; to be closed. */
    Stream<Entry> all() {
        return jdbc.sql("select * from matching.person order by candidate").query(this::entry).stream();
    }

    void clear() {
        jdbc.sql("delete from matching.person").update();
    }

    private Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                new CandidateId(row.getObject("candidate", UUID.class)),
                new ProfileId(row.getObject("profile", UUID.class)),
                new DocumentId(row.getObject("document", UUID.class)),
                ProfileJson.read(json, json.readTree(row.getString("features"))),
                json.readValue(row.getString("wording"), Wording.class),
                row.getBytes("input"));
    }
}
