package io.rolewright.engine.advert;

import io.rolewright.engine.advert.SkillDemand.Importance;
import io.rolewright.engine.document.Span;
import io.rolewright.engine.mention.Mention;
import io.rolewright.engine.mention.MentionFinder;
import io.rolewright.engine.mention.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads in a job posting's own words what it asks for, unknown terms too, as {@link AdvertParser} reads the skills that
 * the taxonomy knows. The same posting gives the same terms. Any number of threads may share one.
 */
public final class AdvertTerms {
    private final MentionFinder finder;

    /** Terms that {@code finder} finds. */
    public AdvertTerms(MentionFinder finder) {
        this.finder = finder;
    }

    /** The terms that are asked for, in the order of the text; what is denied is not among them. */
    public List<TermDemand> in(JobPosting posting) {
        List<Sentence> sentences = Outline.of(posting);
        Importance unsaid = Demands.unsaid(sentences);
        List<TermDemand> terms = new ArrayList<>();
        for (Sentence sentence : sentences) {
            if (sentence.section() != Section.TITLE) {
                hear(sentence, posting.text(), unsaid, terms);
            }
        }
        return terms;
    }

    private void hear(Sentence sentence, String text, Importance unsaid, List<TermDemand> terms) {
        Tokens tokens = Tokens.cut(sentence.span().of(text));
        List<Mention> mentions = finder.find(tokens);
        List<YearsAsked> years = YearsAsked.in(sentence, !mentions.isEmpty());
        for (Mention mention : mentions) {
            Span span = tokens.span(mention.first(), mention.end())
                    .shift(sentence.span().start());
            int first = sentence.wordAt(span.start());
            int end = Math.max(first + 1, sentence.wordAt(span.end() - 1) + 1);
            if (first < sentence.words().size() && Asking.asksFor(sentence, first, end)) {
                terms.add(new TermDemand(
                        span.of(text),
                        mention.layer(),
                        mention.skill(),
                        Asking.importance(sentence, first, end).orElse(unsaid),
                        Optional.of(Demands.yearsOf(years, first, end)).filter(number -> number > 0),
                        span,
                        mention.confidence()));
            }
        }
    }
}
