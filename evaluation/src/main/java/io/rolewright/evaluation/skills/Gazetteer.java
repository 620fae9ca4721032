package io.rolewright.evaluation.skills;

import io.rolewright.engine.language.Words;
import io.rolewright.engine.mention.Layer;
import io.rolewright.engine.mention.Mention;
import io.rolewright.engine.mention.MentionFinder;
import io.rolewright.engine.mention.Tokens;
import io.rolewright.engine.taxonomy.Kind;
import io.rolewright.engine.taxonomy.Skill;
import io.rolewright.engine.taxonomy.Taxonomy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The baseline: every name of the taxonomy wherever it stands, in any case, the longest first; context is not asked. */
public final class Gazetteer implements MentionFinder {
    private static final int LONGEST = 6;

    private final Map<String, Skill> names = new HashMap<>();

    /** Of all names of {@code taxonomy}. */
    public Gazetteer(Taxonomy taxonomy) {
        for (Skill skill : taxonomy.skills()) {
            names.putIfAbsent(key(skill.name()), skill);
            skill.synonyms().forEach(name -> names.putIfAbsent(key(name), skill));
        }
    }

    private static String key(String name) {
        return String.join(" ", Words.of(name));
    }

    @Override
    public List<Mention> find(Tokens tokens) {
        List<Mention> mentions = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            int end = longest(tokens, at, mentions);
            at = Math.max(at + 1, end);
        }
        mentions.sort(Comparator.comparing(Mention::layer).thenComparing(Mention::first));
        return mentions;
    }

    private int longest(Tokens tokens, int first, List<Mention> mentions) {
        for (int end = Math.min(tokens.size(), first + LONGEST); end > first; end--) {
            Skill skill = names.get(key(tokens.span(first, end).of(tokens.text())));
            if (skill != null) {
                Layer layer = skill.kind() == Kind.SKILL ? Layer.SKILL : Layer.KNOWLEDGE;
                mentions.add(new Mention(first, end, layer, 1, Optional.of(skill.id())));
                return end;
            }
        }
        return first;
    }
}
