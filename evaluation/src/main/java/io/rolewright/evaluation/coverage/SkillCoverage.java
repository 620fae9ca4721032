package io.rolewright.evaluation.coverage;

import io.rolewright.engine.document.Span;
import io.rolewright.engine.mention.Layer;
import io.rolewright.engine.mention.MentionFinder;
import io.rolewright.engine.mention.Tokens;
import io.rolewright.engine.taxonomy.Kind;
import io.rolewright.engine.taxonomy.Skill;
import io.rolewright.engine.taxonomy.SkillFinder;
import io.rolewright.engine.taxonomy.Taxonomy;
import io.rolewright.evaluation.skills.Gazetteer;
import io.rolewright.evaluation.skills.Sentence;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * How many Knowledge spans of SkillSpan a finder names with the same first and last token, and how many of its mentions
 * are no such span: shifted, longer, shorter or elsewhere. Mentions of {@link Kind#SKILL} belong to the set's other layer
 * and are not counted.
 *
 * @param named of the spans
 * @param wrong beside the number of sentences
 */
public record SkillCoverage(Share named, Share wrong) {

    /** Of the finder that everybody uses. */
    public static SkillCoverage ours(Taxonomy taxonomy, List<Sentence> sentences) {
        SkillFinder finder = new SkillFinder(taxonomy);
        return of(
                sentences,
                sentence -> finder.find(sentence.text()).stream()
                        .filter(mention -> isKnowledge(taxonomy, mention.skillId()))
                        .map(mention -> sentence.tokens(mention.span()))
                        .toList());
    }

    /** Of the same names without a look at what stands around them. */
    static SkillCoverage gazetteer(Taxonomy taxonomy, List<Sentence> sentences) {
        MentionFinder finder = new Gazetteer(taxonomy);
        return of(
                sentences,
                sentence -> finder.find(Tokens.joined(sentence.tokens())).stream()
                        .filter(mention -> mention.layer() == Layer.KNOWLEDGE)
                        .map(mention -> new Span(mention.first(), mention.end()))
                        .toList());
    }

    private static SkillCoverage of(List<Sentence> sentences, Function<Sentence, List<Span>> told) {
        int spans = 0;
        int named = 0;
        int wrong = 0;
        for (Sentence sentence : sentences) {
            Set<Span> knowledge = sentence.spans(Layer.KNOWLEDGE);
            spans += knowledge.size();
            for (Span span : told.apply(sentence)) {
                boolean isRight = knowledge.contains(span);
                named += isRight ? 1 : 0;
                wrong += isRight ? 0 : 1;
            }
        }
        return new SkillCoverage(new Share(named, spans), new Share(wrong, sentences.size()));
    }

    private static boolean isKnowledge(Taxonomy taxonomy, String id) {
        return taxonomy.skill(id).map(Skill::kind).orElse(Kind.SKILL) != Kind.SKILL;
    }
}
