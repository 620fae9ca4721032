package io.rolewright.engine.learning;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A decision that counts.
 *
 * @param weight 1, or less where its account decided more often than one account may count
 */
record Weighed(Decision decision, double weight) {
    /** The later of two; the rest of the order only makes the same one win wherever the two stand. */
    private static final Comparator<Decision> LATEST = Comparator.comparing(Decision::at)
            .thenComparing(Decision::verdict)
            .thenComparing(Decision::rank)
            .thenComparing(Decision::propensity)
            .thenComparing(decision -> decision.reason().map(Reason::ordinal).orElse(-1))
            .thenComparing(Decision::features, Arrays::compare);

    private record Key(String job, String candidate, String account) implements Comparable<Key> {
        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::job).thenComparing(Key::candidate).thenComparing(Key::account);

        static Key of(Decision decision) {
            return new Key(decision.job(), decision.candidate(), decision.account());
        }

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * Of each account's decisions about one person for one job the latest, without rejections that no feature could have
     * foretold; in an order of their own.
     */
    static List<Weighed> of(Collection<Decision> decisions, int mostOfAccount) {
        Map<Key, Decision> latest = new TreeMap<>();
        decisions.forEach(decision -> latest.merge(
                Key.of(decision), decision, (one, other) -> LATEST.compare(one, other) >= 0 ? one : other));
        List<Decision> kept = latest.values().stream()
                .filter(decision -> decision.reason().isEmpty()
                        || decision.verdict() != Verdict.REJECTED
                        || decision.reason().get().isOfFeatures())
                .toList();
        Map<String, Long> counts =
                kept.stream().collect(Collectors.groupingBy(Decision::account, Collectors.counting()));
        return kept.stream()
                .map(decision -> new Weighed(
                        decision, Math.min(1, (double) mostOfAccount / counts.getOrDefault(decision.account(), 1L))))
                .toList();
    }
}
