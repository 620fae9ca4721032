package io.rolewright.evaluation.coverage;

import io.rolewright.engine.document.Span;
import io.rolewright.engine.mention.Layer;
import io.rolewright.engine.taxonomy.Kind;
import io.rolewright.engine.taxonomy.Skill;
import io.rolewright.engine.taxonomy.SkillFinder;
import io.rolewright.engine.taxonomy.SkillMention;
import io.rolewright.engine.taxonomy.Taxonomy;
import io.rolewright.evaluation.skills.Sentence;
import java.util.List;
import java.util.Set;

/**
 * How many Knowledge spans of SkillSpan the finder names with the same first and last token, and how many of its
 * mentions are no such span: shifted, longer, shorter or elsewhere. Mentions of {@link Kind#SKILL} belong to the set's
 * other layer and are not counted.
 */
final class SkillCoverage {
    private SkillCoverage() {}

    static List<Figure> measure(Taxonomy taxonomy, List<Sentence> sentences) {
        SkillFinder finder = new SkillFinder(taxonomy);
        int spans = 0;
        int named = 0;
        int wrong = 0;
        for (Sentence sentence : sentences) {
            Set<Span> knowledge = sentence.spans(Layer.KNOWLEDGE);
            spans += knowledge.size();
            for (SkillMention mention : finder.find(sentence.text())) {
                if (isKnowledge(taxonomy, mention)) {
                    boolean right = knowledge.contains(sentence.tokens(mention.span()));
                    named += right ? 1 : 0;
                    wrong += right ? 0 : 1;
                }
            }
        }
        return List.of(
                new Figure("Knowledge spans named exactly, %", named, spans, 33, true),
                new Figure("wrong spans per 100 sentences", wrong, sentences.size(), 20, false));
    }

    private static boolean isKnowledge(Taxonomy taxonomy, SkillMention mention) {
        return taxonomy.skill(mention.skillId()).map(Skill::kind).orElse(Kind.SKILL) != Kind.SKILL;
    }
}
