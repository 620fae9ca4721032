package io.rolewright.engine.ranking;

import io.rolewright.engine.advert.Advert;
import io.rolewright.engine.advert.SkillDemand.Importance;
import io.rolewright.engine.document.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * How far a résumé says what the requirements say, word by word; for what the taxonomy does not know.
 *
 * @param isKnown whether the words of both are at hand
 * @param value share of the words, those only listed counting less, 0 to 1
 * @param title share of the words of the advert's title that stand anywhere, 0 to 1
 * @param spans the first place of each word found
 */
record WordingShare(boolean isKnown, double value, double title, List<Span> spans) {
    private static final double PREFERRED = 0.4;

    /** A person needs to see some of the words, not all. */
    private static final int MOST_SPANS = 20;

    static WordingShare of(Advert advert, Wanted wanted, Wording wording, Career career) {
        List<Span> spans = new ArrayList<>();
        double found = 0;
        double asked = 0;
        for (Wanted.Sentence sentence : wanted.sentences()) {
            List<String> stems = sentence.stems();
            double weight = sentence.importance() == Importance.REQUIRED ? 1 : PREFERRED;
            if (!stems.isEmpty()) {
                asked += weight;
                found += weight * share(stems, wording, career, spans);
            }
        }
        boolean known = asked > 0 && !wording.places().isEmpty();
        List<String> title = RequirementWords.stems(advert.posting().title());
        long named = title.stream().filter(stem -> !wording.of(stem).isEmpty()).count();
        return new WordingShare(
                known,
                known ? found / asked : 0,
                title.isEmpty() ? 0 : (double) named / title.size(),
                spans.stream().distinct().sorted().limit(MOST_SPANS).toList());
    }

    private static double share(List<String> stems, Wording wording, Career career, List<Span> spans) {
        double sum = 0;
        for (String stem : stems) {
            List<Span> places = wording.of(stem);
            if (!places.isEmpty()) {
                sum += Proof.LISTED + (1 - Proof.LISTED) * career.trust(places);
                spans.add(places.getFirst());
            }
        }
        return sum / stems.size();
    }
}
