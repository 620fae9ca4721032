package io.rolewright.analytics.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How often recruiters decide as the ranking would: of all pairs of one job, of whom one was taken further and the other
 * rejected, the share in which the one taken further has the higher score (the area under the ROC curve, pooled over jobs).
 */
final class Agreement {
    private Agreement() {}

    /** What was decided about somebody for a job. */
    record Decision(UUID job, boolean isRejected, double score) {}

    /** Nothing where there is no such pair. */
    static @Nullable Double of(Collection<Decision> decisions) {
        var jobs = new HashMap<UUID, List<Decision>>();
        decisions.forEach(decision ->
                jobs.computeIfAbsent(decision.job(), job -> new ArrayList<>()).add(decision));
        var pairs = 0.0;
        var agreed = 0.0;
        for (var ofJob : jobs.values()) {
            var rejected = ofJob.stream().filter(Decision::isRejected).count();
            pairs += (double) rejected * (ofJob.size() - rejected);
            agreed += agreed(ofJob);
        }
        return pairs == 0 ? null : agreed / pairs;
    }

    // From the lowest score on: whoever was taken further stands above all who were rejected below, and half above
    // equals.
    private static double agreed(List<Decision> decisions) {
        decisions.sort(Comparator.comparingDouble(Decision::score));
        var agreed = 0.0;
        var below = 0L;
        for (var from = 0; from < decisions.size(); ) {
            var equals = sameScore(decisions, from);
            var rejected = equals.stream().filter(Decision::isRejected).count();
            agreed += (equals.size() - rejected) * (below + rejected / 2.0);
            below += rejected;
            from += equals.size();
        }
        return agreed;
    }

    private static List<Decision> sameScore(List<Decision> decisions, int from) {
        var until = from + 1;
        while (until < decisions.size()
                && decisions.get(until).score() == decisions.get(from).score()) {
            until++;
        }
        return decisions.subList(from, until);
    }
}
