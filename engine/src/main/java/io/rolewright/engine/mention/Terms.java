package io.rolewright.engine.mention;

import io.rolewright.engine.taxonomy.Kind;
import io.rolewright.engine.taxonomy.Skill;
import io.rolewright.engine.taxonomy.SkillFinder;
import io.rolewright.engine.taxonomy.SkillMention;
import io.rolewright.engine.taxonomy.Taxonomy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the taxonomy's names among tokens. */
final class Terms {
    private final Taxonomy taxonomy;
    private final SkillFinder finder;

    Terms(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
        this.finder = new SkillFinder(taxonomy);
    }

    /**
     * A name of the taxonomy.
     *
     * @param first index of the first token
     * @param end index behind the last one
     * @param whole whether it ends where the tokens end, so that nothing of them is left over
     */
    record Term(int first, int end, boolean whole, Kind kind, String skill, double confidence) {
        Layer layer() {
            return kind == Kind.SKILL ? Layer.SKILL : Layer.KNOWLEDGE;
        }
    }

    /** The names that mean a skill here. */
    List<Term> meant(Tokens tokens) {
        return terms(finder.find(tokens.text()), tokens);
    }

    /** Every name that stands here, whatever it means. */
    List<Term> named(Tokens tokens) {
        return terms(finder.named(tokens.text()), tokens);
    }

    private List<Term> terms(List<SkillMention> mentions, Tokens tokens) {
        List<Term> terms = new ArrayList<>(mentions.size());
        for (SkillMention mention : mentions) {
            Optional<Skill> skill = taxonomy.skill(mention.skillId());
            int first = tokens.tokenAt(mention.span().start());
            int end = tokens.tokenAt(mention.span().end() - 1) + 1;
            if (skill.isPresent() && first < tokens.size()) {
                boolean whole = tokens.span(first, end).equals(mention.span());
                terms.add(new Term(first, end, whole, skill.get().kind(), mention.skillId(), mention.confidence()));
            }
        }
        return terms;
    }
}
