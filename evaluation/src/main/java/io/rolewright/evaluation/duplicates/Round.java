package io.rolewright.evaluation.duplicates;

import io.rolewright.evaluation.generator.reposts.Pairs;
import java.util.List;

/**
 * What one seed's pairs showed.
 *
 * @param ours the pairs as they stand in clusters after all adverts came in one after the other
 * @param pairwise each pair decided by itself
 * @param others SimHash, MinHash and equality of texts, in this order
 * @param acrossCities clusters with adverts for several cities
 */
record Round(long seed, Tally ours, Tally pairwise, List<Tally> others, long acrossCities) {
    static final List<String> OTHERS = List.of("SimHash of 64 bits", "MinHash of 128", "equal texts");

    static Round of(long seed, int pairs) {
        Contest contest = new Contest(Pairs.drawn(seed, pairs));
        int[] clusters = contest.clusters();
        return new Round(
                seed,
                contest.clustered(clusters),
                contest.pairwise(),
                List.of(contest.by(Guesses::simHash), contest.by(Guesses::minHash), contest.by(Guesses::exact)),
                contest.acrossCities(clusters));
    }
}
