package io.rolewright.engine.proof;

import io.rolewright.engine.document.Span;
import io.rolewright.engine.language.Words;
import io.rolewright.engine.taxonomy.Skill;
import io.rolewright.engine.taxonomy.SkillFinder;
import io.rolewright.engine.taxonomy.SkillMention;
import io.rolewright.engine.taxonomy.Taxonomy;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The other names of the skills that a text names, by where their mentions end. */
final class Names {
    /** Words that mean the skill less surely than that may mean something else. */
    private static final double SURE = 0.9;

    private static final int INITIALS = 3;

    private final Map<Integer, Set<List<String>>> byEnd = new HashMap<>();

    Names(Taxonomy taxonomy, SkillFinder finder, String text) {
        for (SkillMention mention : finder.find(text)) {
            Span span = mention.span();
            if (mention.confidence() >= SURE && isTelling(span.of(text))) {
                taxonomy.skill(mention.skillId()).ifPresent(skill -> byEnd.put(span.end(), names(skill)));
            }
        }
    }

    /** Three capitals are short for too many things. */
    static boolean isTelling(String written) {
        return written.length() > INITIALS || !written.equals(written.toUpperCase(Locale.ROOT));
    }

    private static Set<List<String>> names(Skill skill) {
        Set<List<String>> names = new HashSet<>();
        Stream.concat(Stream.of(skill.name()), skill.synonyms().stream())
                .map(Words::of)
                .forEach(names::add);
        return names;
    }

    /** Whether {@code words} name the skill whose mention ends at {@code position}. */
    boolean isAnother(int position, List<String> words) {
        return byEnd.getOrDefault(position, Set.of()).contains(words);
    }
}
