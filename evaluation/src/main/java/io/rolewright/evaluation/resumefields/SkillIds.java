package io.rolewright.evaluation.resumefields;

import io.rolewright.engine.language.Words;
import io.rolewright.engine.taxonomy.Kind;
import io.rolewright.engine.taxonomy.Skill;
import io.rolewright.engine.taxonomy.Taxonomy;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The taxonomy's ids of a skill that the truth names in words. */
final class SkillIds {
    /** Degrees are compared as such; of languages the truth says nothing. */
    private static final Set<Kind> ASKED = EnumSet.of(Kind.KNOWLEDGE, Kind.SKILL, Kind.LICENCE);

    private final Taxonomy taxonomy;
    private final Map<String, Set<String>> byName = new TreeMap<>();

    SkillIds(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
        for (Skill skill : taxonomy.skills()) {
            Stream.concat(Stream.of(skill.name()), skill.synonyms().stream())
                    .forEach(name -> byName.computeIfAbsent(key(name), none -> new TreeSet<>())
                            .add(skill.id()));
        }
    }

    /** The skills that carry one of these names: any of them is the right answer; none where the taxonomy lacks it. */
    Set<String> of(List<String> names) {
        return names.stream()
                .flatMap(name -> byName.getOrDefault(key(name), Set.of()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The skills that carry some of a phrase's words, or all of them, as their name. */
    Set<String> inside(String phrase) {
        List<String> words = Words.of(phrase);
        Set<String> ids = new TreeSet<>();
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= words.size(); to++) {
                ids.addAll(byName.getOrDefault(String.join(" ", words.subList(from, to)), Set.of()));
            }
        }
        return ids;
    }

    /** Whether the truth speaks of skills of this kind. */
    boolean isAsked(String id) {
        return taxonomy.skill(id).map(Skill::kind).filter(ASKED::contains).isPresent();
    }

    private static String key(String name) {
        return String.join(" ", Words.of(name));
    }
}
