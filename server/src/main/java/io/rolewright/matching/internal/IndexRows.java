package io.rolewright.matching.internal;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.rolewright.engine.Extracted;
import io.rolewright.engine.language.Words;
import io.rolewright.engine.place.Gazetteer;
import io.rolewright.engine.place.Town;
import io.rolewright.engine.ranking.Wording;
import io.rolewright.engine.resume.Profile;
import io.rolewright.engine.resume.SkillEvidence;
import io.rolewright.engine.taxonomy.Kind;
import io.rolewright.engine.taxonomy.Skill;
import io.rolewright.matching.internal.index.CandidateRows;
import io.rolewright.matching.internal.index.IndexedCandidate;
import io.rolewright.matching.internal.index.KeywordField;
import io.rolewright.matching.internal.index.NumberField;
import io.rolewright.matching.internal.index.Place;
import io.rolewright.matching.internal.index.QuantizedVector;
import io.rolewright.matching.internal.index.TextField;
import io.rolewright.profiles.ProfileJson;
import io.rolewright.reading.LiveModels;
import io.rolewright.reading.ModelSet;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ProfileId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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

    /** Between words that do not stand side by side, so that no phrase reaches across; no question asks for it. */
    private static final String BREAK = "\u00b6";

    /** Characters between two words of one phrase: a blank, with a comma or a dash. */
    private static final int SIDE_BY_SIDE = 3;

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
        var profile = ProfileJson.read(json, json.readTree(row.getString("features")));
        var wording = json.readValue(row.getString("wording"), Wording.class);
        var vector = row.getBytes("vector");
        var home = home(profile);
        return new IndexedCandidate(
                new CandidateId(row.getObject("candidate", UUID.class)),
                new ProfileId(row.getObject("profile", UUID.class)),
                Map.of(
                        TextField.TITLE, titles(profile),
                        TextField.SKILLS, skills(profile),
                        TextField.WORDS, words(wording)),
                keywords(profile, home, row),
                Map.of(NumberField.EXPERIENCE_MONTHS, (long) profile.monthsOfWork(YearMonth.now(clock))),
                home.map(town -> new Place(town.point().latitude(), town.point().longitude())),
                vector == null ? Optional.empty() : Optional.of(new QuantizedVector(row.getString("meaning"), vector)));
    }

    private static Optional<Town> home(Profile profile) {
        return profile.contact().place().flatMap(place -> Gazetteer.bundled().find(place.value()));
    }

    private static List<String> titles(Profile profile) {
        var tokens = new ArrayList<String>();
        for (var job : profile.employments()) {
            job.title().map(Extracted::value).map(IndexRows::spelled).ifPresent(title -> {
                tokens.addAll(title);
                tokens.add(BREAK);
            });
        }
        return tokens;
    }

    /** The ids, for adverts, and the names, for people who look for words; behind them what they are kinds of. */
    private List<String> skills(Profile profile) {
        var tokens = new ArrayList<String>();
        for (var skill : known(profile)) {
            tokens.add(skill.id());
            tokens.addAll(spelled(skill.name()));
            tokens.add(BREAK);
        }
        known(profile).stream()
                .flatMap(skill -> skill.broader().stream())
                .distinct()
                .forEach(tokens::add);
        return tokens;
    }

    private List<Skill> known(Profile profile) {
        return profile.skills().stream()
                .map(SkillEvidence::skill)
                .flatMap(skill -> read.get().taxonomy().skill(skill).stream())
                .toList();
    }

    private static List<String> words(Wording wording) {
        var tokens = new ArrayList<String>();
        var end = 0;
        for (var word : wording.inOrder()) {
            if (word.span().start() - end > SIDE_BY_SIDE) {
                tokens.add(BREAK);
            }
            tokens.add(word.stem());
            end = word.span().end();
        }
        return tokens;
    }

    /** Words as all fields hold them. */
    static List<String> spelled(String text) {
        return Words.of(text).stream().map(Wording::stem).toList();
    }

    private Map<KeywordField, Set<String>> keywords(Profile profile, Optional<Town> home, ResultSet row)
            throws SQLException {
        var skills = known(profile);
        var keywords = new EnumMap<KeywordField, Set<String>>(KeywordField.class);
        keywords.put(KeywordField.SKILL, skills.stream().map(Skill::id).collect(toUnmodifiableSet()));
        keywords.put(
                KeywordField.LICENCE,
                skills.stream()
                        .filter(skill -> skill.kind() == Kind.LICENCE)
                        .map(Skill::id)
                        .collect(toUnmodifiableSet()));
        keywords.put(KeywordField.COUNTRY, home.map(Town::country).stream().collect(toUnmodifiableSet()));
        keywords.put(KeywordField.LANGUAGE, Set.of((String[])
                row.getArray("languages").getArray()));
        keywords.put(KeywordField.WORK_RIGHT, Set.of((String[])
                row.getArray("work_rights").getArray()));
        var seenBy = row.getString("seen_by");
        keywords.put(KeywordField.WALL, seenBy == null ? Set.of() : Set.of(seenBy));
        return keywords;
    }
}
