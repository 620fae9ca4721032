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
import io.rolewright.engine.taxonomy.Taxonomy;
import io.rolewright.matching.internal.index.IndexedCandidate;
import io.rolewright.matching.internal.index.KeywordField;
import io.rolewright.matching.internal.index.NumberField;
import io.rolewright.matching.internal.index.Place;
import io.rolewright.matching.internal.index.QuantizedVector;
import io.rolewright.matching.internal.index.TextField;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ProfileId;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What people are found by: words, codes, numbers and a place, made of what is known of them. */
public final class FoundBy {
    /** Between words that do not stand side by side, so that no phrase reaches across; no question asks for it. */
    private static final String BREAK = "\u00b6";

    /** Characters between two words of one phrase: a blank, with a comma or a dash. */
    private static final int SIDE_BY_SIDE = 3;

    private final Taxonomy taxonomy;

    /** @param taxonomy the one that people are read with */
    public FoundBy(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /**
     * What is known of somebody.
     *
     * @param seenBy who alone may see them, if anybody
     */
    public record Person(
            CandidateId candidate,
            ProfileId id,
            Profile profile,
            Wording wording,
            Optional<QuantizedVector> meaning,
            Set<String> languages,
            Set<String> workRights,
            Optional<String> seenBy) {}

    /** @param month that lasting jobs reach to */
    public IndexedCandidate of(Person person, YearMonth month) {
        var profile = person.profile();
        var home = home(profile);
        return new IndexedCandidate(
                person.candidate(),
                person.id(),
                Map.of(
                        TextField.TITLE, titles(profile),
                        TextField.SKILLS, skills(profile),
                        TextField.WORDS, words(person.wording())),
                keywords(person, home),
                Map.of(NumberField.EXPERIENCE_MONTHS, (long) profile.monthsOfWork(month)),
                home.map(town -> new Place(town.point().latitude(), town.point().longitude())),
                person.meaning());
    }

    private static Optional<Town> home(Profile profile) {
        return profile.contact().place().flatMap(place -> Gazetteer.bundled().find(place.value()));
    }

    private static List<String> titles(Profile profile) {
        var tokens = new ArrayList<String>();
        for (var job : profile.employments()) {
            job.title().map(Extracted::value).map(FoundBy::spelled).ifPresent(title -> {
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
                .flatMap(skill -> taxonomy.skill(skill).stream())
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

    private Map<KeywordField, Set<String>> keywords(Person person, Optional<Town> home) {
        var skills = known(person.profile());
        var keywords = new EnumMap<KeywordField, Set<String>>(KeywordField.class);
        keywords.put(KeywordField.SKILL, skills.stream().map(Skill::id).collect(toUnmodifiableSet()));
        keywords.put(
                KeywordField.LICENCE,
                skills.stream()
                        .filter(skill -> skill.kind() == Kind.LICENCE)
                        .map(Skill::id)
                        .collect(toUnmodifiableSet()));
        keywords.put(KeywordField.COUNTRY, home.map(Town::country).stream().collect(toUnmodifiableSet()));
        keywords.put(KeywordField.LANGUAGE, person.languages());
        keywords.put(KeywordField.WORK_RIGHT, person.workRights());
        keywords.put(KeywordField.WALL, person.seenBy().stream().collect(toUnmodifiableSet()));
        return keywords;
    }
}
