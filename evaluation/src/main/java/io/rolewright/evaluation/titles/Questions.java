package io.rolewright.evaluation.titles;

import io.rolewright.engine.taxonomy.release.Released;
import io.rolewright.engine.titles.TitleLabel;
import java.util.List;

/**
 * What is asked, of one half of the occupations.
 *
 * @param alternates questions by alternate titles
 * @param usualTitles questions by usual titles
 */
record Questions(List<Query> alternates, List<Query> usualTitles) {

    /** The half for choosing weights, or the one to report. */
    static Questions of(List<TitleLabel> labels, List<Released> onet, boolean isForChoosing) {
        Pairing pairing = new Pairing(labels);
        return new Questions(
                half(pairing.alternates(onet), isForChoosing), half(pairing.usualTitles(onet), isForChoosing));
    }

    private static List<Query> half(List<Query> queries, boolean isForChoosing) {
        return queries.stream()
                .filter(query -> Pairing.isForChoosing(query) == isForChoosing)
                .toList();
    }
}
