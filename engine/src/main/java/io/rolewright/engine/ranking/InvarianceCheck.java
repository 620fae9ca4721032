package io.rolewright.engine.ranking;

import io.rolewright.engine.ranking.MadeUpPair.Reading;
import io.rolewright.engine.taxonomy.Taxonomy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Says how far a score moves when a résumé says something else of what no score may depend on: name, pronoun, photo, age,
 * family, origin, belief, school, street, employer, contact. A made-up résumé is ranked for a made-up advert, then the same
 * with each swap. All is read once, when the check is made. Any number of threads may share it.
 */
public final class InvarianceCheck {
    private final MadeUpPair pair;
    private final List<Swap> swaps;
    private final Reading original;
    private final List<Reading> swapped;

    InvarianceCheck(MadeUpPair pair, List<Swap> swaps) {
        this.pair = pair;
        this.swaps = List.copyOf(swaps);
        this.original = pair.reading(pair.resume());
        this.swapped =
                swaps.stream().map(swap -> pair.reading(swap.in(pair.resume()))).toList();
    }

    /**
     * The check of this jar.
     *
     * @param taxonomy the one that rankers to be checked were made with
     */
    public static InvarianceCheck bundled(Taxonomy taxonomy) {
        return new InvarianceCheck(new MadeUpPair(taxonomy), bundledSwaps());
    }

    /** What is swapped, one at a time. */
    public List<Swap> swaps() {
        return swaps;
    }

    /** Names résumé, advert and swaps; lower-case hexadecimal. */
    public String sha256() {
        String all = pair.resume() + pair.advert().posting().text() + swaps;
        return Sha256.of(all.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The largest absolute change of the score over all swaps.
     *
     * @return points, 0 to 100; 0 for a ranker that keeps to the {@linkplain FeatureList allow-list}
     */
    public double largestMove(Ranker ranker) {
        return largestMove(ranker, Wishes.NONE);
    }

    /**
     * The same where a recruiter has wishes.
     *
     * @throws ContradictoryWishesException where they cannot be fulfilled for the check's advert
     */
    public double largestMove(Ranker ranker, Wishes wishes) {
        double score = score(ranker, original, wishes);
        return swapped.stream()
                .mapToDouble(reading -> Math.abs(score(ranker, reading, wishes) - score))
                .max()
                .orElse(0);
    }

    private double score(Ranker ranker, Reading reading, Wishes wishes) {
        return ranker.score(pair.advert(), reading.profile(), reading.wording(), wishes);
    }

    static List<Swap> bundledSwaps() {
        List<Swap> swaps = new ArrayList<>();
        for (String line : MadeUpPair.text("swaps.txt").lines().toList()) {
            if (!line.startsWith("#") && !line.startsWith("version = ") && !line.isBlank()) {
                List<String> cells =
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
                swaps.add(new Swap(cells.get(0), cells.get(1), cells.get(2)));
            }
        }
        return swaps;
    }
}
