package io.rolewright.engine.ranking;

import io.rolewright.engine.advert.Advert;
import io.rolewright.engine.advert.SkillDemand.Importance;
import io.rolewright.engine.advert.UnknownTerm;
import io.rolewright.engine.document.Span;
import io.rolewright.engine.language.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which of the terms that the taxonomy does not know a résumé names in the same words, one behind the other. They move no
 * score of their own: the words of the requirements count already.
 *
 * @param evidence terms that are named
 * @param unknowns terms that are not
 */
record TermAnswers(List<Evidence> evidence, List<Gap> unknowns) {
    /** Named, but nobody knows for how long. */
    private static final double NAMED = 0.5;

    private static final int MOST_SPANS = 5;

    /** Between two words of one name, in UTF-16 code units. */
    private static final int WIDEST_GAP = 2;

    static TermAnswers of(Advert advert, Wording wording) {
        List<Evidence> evidence = new ArrayList<>();
        List<Gap> unknowns = new ArrayList<>();
        for (UnknownTerm term : advert.terms()) {
            List<Span> spans = places(term, wording);
            String demand = Evidence.TERM + term.words();
            if (spans.isEmpty()) {
                unknowns.add(new Gap(Category.SKILLS, demand, term.importance() == Importance.REQUIRED));
            } else {
                evidence.add(new Evidence(Category.SKILLS, demand, demand, spans, NAMED));
            }
        }
        return new TermAnswers(evidence, unknowns);
    }

    private static List<Span> places(UnknownTerm term, Wording wording) {
        List<String> stems = Words.of(term.words()).stream().map(Stems::of).toList();
        return wording.of(stems.getFirst()).stream()
                .flatMap(first -> whole(first, stems, wording).stream())
                .limit(MOST_SPANS)
                .toList();
    }

    private static Optional<Span> whole(Span first, List<String> stems, Wording wording) {
        Optional<Span> whole = Optional.of(first);
        for (String stem : stems.subList(1, stems.size())) {
            whole = whole.flatMap(known -> longer(known, wording.of(stem)));
        }
        return whole;
    }

    private static Optional<Span> longer(Span known, List<Span> next) {
        return next.stream()
                .filter(span -> span.start() >= known.end() && span.start() - known.end() <= WIDEST_GAP)
                .findFirst()
                .map(span -> new Span(known.start(), span.end()));
    }
}
