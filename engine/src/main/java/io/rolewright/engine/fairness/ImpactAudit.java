package io.rolewright.engine.fairness;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.inference.AlternativeHypothesis;
import org.apache.commons.statistics.inference.FisherExactTest;

/**
 * Impact ratios of scores, as NYC Local Law 144 defines them (6 RCNY 5-300): the scoring rate of a category is the share of
 * its people whose score is above the median of all scored people; its impact ratio is that rate over the rate of the
 * category that has the highest. Made for sex, race or ethnicity, both at once, and age from 40 on. Any number of threads may
 * share an audit.
 */
public final class ImpactAudit {
    private static final double FOUR_FIFTHS = 0.8;

    private final AuditRules rules;

    /** @param rules what is compared, and how sure intervals are */
    public ImpactAudit(AuditRules rules) {
        this.rules = rules;
    }

    /**
     * The median: of an even number the mean of the two in the middle.
     *
     * @param scores at least one, all of them numbers
     * @throws IllegalArgumentException for none, or for one that is no number
     */
    public static double median(double[] scores) {
        if (scores.length == 0 || Arrays.stream(scores).anyMatch(Double::isNaN)) {
            throw new IllegalArgumentException("median of " + scores.length + " scores");
        }
        double[] sorted = scores.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** Four tables, in the order of {@link Attribute}; groups that say the same may come in several parts. */
    public List<ImpactTable> of(Collection<ScoredGroup> groups) {
        return Stream.of(Attribute.values())
                .map(attribute -> table(attribute, groups))
                .toList();
    }

    /** People of one category. */
    private record Count(int scored, int above) {
        Count plus(Count more) {
            return new Count(scored + more.scored, above + more.above);
        }

        double rate() {
            return (double) above / scored;
        }
    }

    private ImpactTable table(Attribute attribute, Collection<ScoredGroup> groups) {
        Map<String, Count> categories = new TreeMap<>(Comparator.comparingInt(Categories::place));
        int unknown = 0;
        for (ScoredGroup group : groups) {
            Optional<String> category = attribute.categoryOf(group.declared());
            if (category.isEmpty()) {
                unknown += group.scored();
            } else if (group.scored() > 0) {
                categories.merge(category.get(), new Count(group.scored(), group.above()), Count::plus);
            }
        }
        int known = categories.values().stream().mapToInt(Count::scored).sum();
        Optional<Count> highest = categories.values().stream()
                .filter(count -> !isTooFew(count, known) && count.above() > 0)
                .max(Comparator.comparingDouble(Count::rate));
        List<ImpactRow> rows = categories.entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue(), known, highest))
                .toList();
        return new ImpactTable(attribute, rows, unknown);
    }

    private boolean isTooFew(Count count, int known) {
        return count.scored() < rules.leastShare() * known;
    }

    private ImpactRow row(String category, Count count, int known, Optional<Count> highest) {
        boolean tooFew = isTooFew(count, known);
        return new ImpactRow(
                category,
                count.scored(),
                count.above(),
                count.rate(),
                exact(count),
                tooFew,
                tooFew ? Optional.empty() : highest.map(best -> compare(count, best)));
    }

    private ImpactRow.Comparison compare(Count count, Count highest) {
        if (count.rate() == highest.rate()) {
            return new ImpactRow.Comparison(1, Optional.empty(), 1, false);
        }
        double ratio = count.rate() / highest.rate();
        int[][] table = {
            {count.above(), count.scored() - count.above()},
            {highest.above(), highest.scored() - highest.above()}
        };
        double probability = FisherExactTest.withDefaults()
                .with(AlternativeHypothesis.TWO_SIDED)
                .test(table)
                .getPValue();
        return new ImpactRow.Comparison(ratio, byLogarithm(ratio, count, highest), probability, ratio < FOUR_FIFTHS);
    }

    /** Clopper, Pearson: The use of confidence or fiducial limits, Biometrika 26, 1934. */
    private Interval exact(Count count) {
        double tail = (1 - rules.confidence()) / 2;
        int rest = count.scored() - count.above();
        double low = count.above() == 0
                ? 0
                : BetaDistribution.of(count.above(), rest + 1.0).inverseCumulativeProbability(tail);
        double high =
                rest == 0 ? 1 : BetaDistribution.of(count.above() + 1.0, rest).inverseSurvivalProbability(tail);
        return new Interval(low, high);
    }

    /** Katz, Baptista, Azen, Pike: Obtaining confidence intervals for the risk ratio, Biometrics 34, 1978. */
    private Optional<Interval> byLogarithm(double ratio, Count count, Count highest) {
        if (count.above() == 0) {
            return Optional.empty();
        }
        double spread =
                Math.sqrt(1.0 / count.above() - 1.0 / count.scored() + 1.0 / highest.above() - 1.0 / highest.scored());
        double width = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - rules.confidence()) / 2) * spread;
        return Optional.of(new Interval(ratio * Math.exp(-width), ratio * Math.exp(width)));
    }
}
