package io.rolewright.matching.internal;

import io.rolewright.engine.ranking.Wording;
import io.rolewright.engine.resume.Profile;
import io.rolewright.matching.internal.index.QuantizedVector;
import io.rolewright.profiles.ProfileJson;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.DocumentId;
import io.rolewright.shared.ProfileId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    void put(Admission.Person person) {
        var profile = person.profile();
        var meaning = person.meaning();
        jdbc.sql("""
                        insert into matching.person
                            (candidate, profile, document, features, wording, vector, meaning, languages, work_rights)
                        select ?, ?, ?, ?::jsonb, ?::jsonb, ?::bytea, ?, ?, ?
                        where not exists (select from matching.erased where candidate = ?)
                        on conflict (candidate) do update
                        set profile = excluded.profile, document = excluded.document, features = excluded.features,
                            wording = excluded.wording, vector = excluded.vector, meaning = excluded.meaning,
                            languages = excluded.languages, work_rights = excluded.work_rights, admitted_at = now()
                        where excluded.profile >= matching.person.profile
                        """)
                .param(profile.candidate().value())
                .param(profile.id().value())
                .param(profile.document().value())
                .param(json.writeValueAsString(Wordless.of(profile.profile())))
                .param(json.writeValueAsString(profile.wording()))
                .param(meaning.vector().map(QuantizedVector::values).orElse(null))
                .param(meaning.model())
                .param(Stated.languages(profile.profile()))
                .param(Stated.workRights(profile.profile()))
                .param(profile.candidate().value())
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
        var found = jdbc.sql("select * from matching.person where candidate = any (?)")
                .param(wanted.stream().map(CandidateId::value).toArray(UUID[]::new))
                .query(this::entry)
                .list();
        return found.stream().collect(Collectors.toMap(Entry::candidate, Function.identity()));
    }

    /** Everybody. */
    List<Entry> all() {
        return jdbc.sql("select * from matching.person order by candidate")
                .query(this::entry)
                .list();
    }

    /** Who was admitted lately. */
    List<Entry> since(Duration time) {
        return jdbc.sql("select * from matching.person where admitted_at > now() - make_interval(secs => ?)")
                .param(time.toMillis() / 1000.0)
                .query(this::entry)
                .list();
    }

    /** Who was read by another model of meaning, or before there were any, the next ones after {@code last}. */
    List<CandidateId> withoutMeaning(String model, CandidateId last, int limit) {
        return jdbc.sql("""
                        select candidate from matching.person
                        where candidate > ? and (meaning is null or meaning <> ? and ? <> 'none')
                        order by candidate limit ?""")
                .params(last.value(), model, model, limit)
                .query((row, number) -> new CandidateId(row.getObject("candidate", UUID.class)))
                .list();
    }

    boolean areThere() {
        return jdbc.sql("select exists (select from matching.person)")
                .query(Boolean.class)
                .single();
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
