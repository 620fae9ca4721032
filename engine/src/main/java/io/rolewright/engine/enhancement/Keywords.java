package io.rolewright.engine.enhancement;

import io.rolewright.engine.enhancement.Keyword.Reason;
import io.rolewright.engine.language.Words;
import io.rolewright.engine.resume.SkillEvidence;
import io.rolewright.engine.taxonomy.Kind;
import io.rolewright.engine.taxonomy.Skill;
import io.rolewright.engine.taxonomy.Taxonomy;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Chooses the further names of a skill: the person's own first, then the taxonomy's, then what it implies. */
final class Keywords {
    /** So many other names of a skill at most, those that the résumé itself uses not counted. */
    static final int MOST_SYNONYMS = 3;

    /** So many broader skills at most, the nearest first. */
    static final int MOST_BROADER = 2;

    /** Of a formal qualification nothing is concluded, whatever the taxonomy holds broader. */
    private static final Set<Kind> FORMAL = EnumSet.of(Kind.DEGREE, Kind.LICENCE, Kind.LANGUAGE);

    private final Taxonomy taxonomy;
    private final String text;
    private final Set<String> evidenced;

    /**
     * @param text what the mentions stand in
     * @param evidenced ids of all skills of the résumé; they need no mention as broader ones
     */
    Keywords(Taxonomy taxonomy, String text, Set<String> evidenced) {
        this.taxonomy = taxonomy;
        this.text = text;
        this.evidenced = evidenced;
    }

    /**
     * What stands beside the name of a skill.
     *
     * @param shown all keywords, those that the résumé spells itself included
     * @param added those that it does not
     */
    record Chosen(List<String> shown, List<Keyword> added) {}

    Chosen of(Skill skill, SkillEvidence evidence) {
        Map<List<String>, String> written = written(evidence);
        List<Keyword> added = new ArrayList<>();
        if (!written.containsKey(Words.of(skill.name()))) {
            added.add(keyword(skill.name(), evidence, Reason.CANONICAL));
        }
        Set<List<String>> seen = new HashSet<>(written.keySet());
        seen.add(Words.of(skill.name()));
        synonyms(skill, seen).forEach(name -> added.add(keyword(name, evidence, Reason.SYNONYM)));
        broader(skill, seen).forEach(name -> added.add(keyword(name, evidence, Reason.BROADER)));
        return new Chosen(shown(skill, written, added), added);
    }

    /** Whether everyone with {@code specific} may be said to have {@code general}. */
    static boolean concludes(Skill specific, Skill general) {
        return !FORMAL.contains(specific.kind()) && !FORMAL.contains(general.kind());
    }

    private Map<List<String>, String> written(SkillEvidence evidence) {
        Map<List<String>, String> written = new LinkedHashMap<>();
        evidence.mentions().stream()
                .map(span -> Quotes.oneLine(span.of(text)))
                .forEach(words -> written.putIfAbsent(Words.of(words), words));
        return written;
    }

    private static List<String> synonyms(Skill skill, Set<List<String>> seen) {
        return names(skill).stream()
                .filter(name -> !Words.of(name).containsAll(Words.of(skill.name())))
                .filter(name -> seen.add(Words.of(name)))
                .limit(MOST_SYNONYMS)
                .toList();
    }

    /**
     * Other names that are as true of whoever has the skill: of a spoken language they say how well it is spoken, and one with
     * a figure may name a version.
     */
    static List<String> names(Skill skill) {
        return skill.kind() == Kind.LANGUAGE
                ? List.of()
                : skill.synonyms().stream()
                        .filter(name -> name.codePoints().noneMatch(Character::isDigit))
                        .toList();
    }

    private List<String> broader(Skill skill, Set<List<String>> seen) {
        return implied(taxonomy, skill).stream()
                .filter(general -> concludes(skill, general) && !evidenced.contains(general.id()))
                .map(Skill::name)
                .filter(name -> seen.add(Words.of(name)))
                .limit(MOST_BROADER)
                .toList();
    }

    /** What everyone with {@code skill} has as well, breadth first, in the order of the taxonomy. */
    static Set<Skill> implied(Taxonomy taxonomy, Skill skill) {
        Set<Skill> implied = new LinkedHashSet<>();
        Deque<Skill> open = new ArrayDeque<>(List.of(skill));
        while (!open.isEmpty()) {
            for (String id : open.remove().broader()) {
                taxonomy.skill(id).filter(implied::add).ifPresent(open::add);
            }
        }
        implied.remove(skill);
        return implied;
    }

    private static List<String> shown(Skill skill, Map<List<String>, String> written, List<Keyword> added) {
        Set<String> shown = new LinkedHashSet<>();
        written.forEach((words, spelled) -> {
            if (!words.equals(Words.of(skill.name()))) {
                shown.add(spelled);
            }
        });
        added.stream()
                .map(Keyword::text)
                .filter(name -> !name.equals(skill.name()))
                .forEach(shown::add);
        return List.copyOf(shown);
    }

    private static Keyword keyword(String name, SkillEvidence evidence, Reason reason) {
        return new Keyword(name, evidence.skill(), reason, evidence.mentions());
    }
}
