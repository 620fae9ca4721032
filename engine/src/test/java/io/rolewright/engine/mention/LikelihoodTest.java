package io.rolewright.engine.mention;

import static io.rolewright.engine.mention.Chain.BEGIN;
import static io.rolewright.engine.mention.Chain.INSIDE;
import static io.rolewright.engine.mention.Chain.OUTSIDE;
import static io.rolewright.engine.mention.Chain.TAGS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.function.Predicate;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Every figure is compared with the sum over all sequences of tags. */
class LikelihoodTest {
    private static final int TOKENS = 5;
    private static final Offset<Double> EXACT = within(1e-12);

    private final double[] transitions = random(TAGS * TAGS, 1);
    private final double[] scores = random(TOKENS * TAGS, 2);
    private final Likelihood likelihood = new Chain(transitions).likelihood(scores, TOKENS);

    @Test
    void sumsUpAllSequences() {
        assertThat(likelihood.logSum()).isCloseTo(Math.log(sum(any -> true)), EXACT);
    }

    @Test
    void tellsHowLikelyATagIs() {
        for (int i = 0; i < TOKENS; i++) {
            int token = i;
            for (int t = 0; t < TAGS; t++) {
                int tag = t;
                assertThat(likelihood.tag(token, tag)).isCloseTo(share(tags -> tags[token] == tag), EXACT);
            }
        }
        assertThat(likelihood.tag(0, INSIDE)).isZero();
    }

    @Test
    void tellsHowLikelyTwoTagsFollowEachOther() {
        for (int from = 0; from < TAGS; from++) {
            for (int to = 0; to < TAGS; to++) {
                int a = from;
                int b = to;
                assertThat(likelihood.pair(2, a, b)).isCloseTo(share(tags -> tags[1] == a && tags[2] == b), EXACT);
            }
        }
        assertThat(likelihood.pair(2, OUTSIDE, INSIDE)).isZero();
    }

    @Test
    void tellsHowLikelyAMentionIs() {
        double[] ends = new double[TOKENS];
        likelihood.mentions(1, ends);
        for (int length = 1; length <= TOKENS - 1; length++) {
            int end = 1 + length;
            assertThat(ends[length - 1]).isCloseTo(share(tags -> isMention(tags, 1, end)), EXACT);
        }
        assertThat(ends[TOKENS - 1]).isZero();
    }

    @Test
    void rulesOutATagOfNoWeight() {
        double[] parted = scores.clone();
        parted[2 * TAGS + INSIDE] = Double.NEGATIVE_INFINITY;
        assertThat(new Chain(transitions).likelihood(parted, TOKENS).tag(2, INSIDE))
                .isZero();
    }

    @Test
    void standsWeightsOfAnySize() {
        double[] large = new double[TOKENS * TAGS];
        for (int i = 0; i < large.length; i++) {
            large[i] = i % 2 == 0 ? 900 : -900;
        }
        Likelihood extreme = new Chain(transitions).likelihood(large, TOKENS);
        assertThat(extreme.tag(0, OUTSIDE) + extreme.tag(0, BEGIN)).isCloseTo(1, EXACT);
    }

    private static boolean isMention(int[] tags, int first, int end) {
        for (int i = first; i < end; i++) {
            if (tags[i] != (i == first ? BEGIN : INSIDE)) {
                return false;
            }
        }
        return end == TOKENS || tags[end] != INSIDE;
    }

    private double share(Predicate<int[]> wanted) {
        return sum(wanted) / sum(any -> true);
    }

    private double sum(Predicate<int[]> wanted) {
        double sum = 0;
        for (int code = 0; code < (int) Math.pow(TAGS, TOKENS); code++) {
            int[] tags = new int[TOKENS];
            int rest = code;
            for (int i = 0; i < TOKENS; i++) {
                tags[i] = rest % TAGS;
                rest /= TAGS;
            }
            sum += wanted.test(tags) ? weight(tags) : 0;
        }
        return sum;
    }

    private double weight(int[] tags) {
        double log = 0;
        int before = OUTSIDE;
        for (int i = 0; i < TOKENS; i++) {
            if (before == OUTSIDE && tags[i] == INSIDE) {
                return 0;
            }
            log += transitions[before * TAGS + tags[i]] + scores[i * TAGS + tags[i]];
            before = tags[i];
        }
        return Math.exp(log);
    }

    private static double[] random(int size, long seed) {
        return new Random(seed).doubles(size, -2, 2).toArray();
    }
}
