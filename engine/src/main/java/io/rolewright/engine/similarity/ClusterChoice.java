package io.rolewright.engine.similarity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The cluster of adverts of one job that a new advert joins.
 *
 * @param cluster which one
 * @param member index of the member that is most like the newcomer
 * @param comparison of the newcomer with that member
 * @param <K> what clusters are named by
 */
public record ClusterChoice<K>(K cluster, int member, Comparison comparison) {
    private static final Comparator<ClusterChoice<?>> MOST_ALIKE = Comparator.comparingDouble(
                    (ClusterChoice<?> choice) -> choice.comparison().likeness())
            .reversed();

    /**
     * Chooses among clusters: the one with the member that is most like the newcomer, of equals the first. The newcomer must be
     * the same job as one member, and nothing may forbid that it is the same job as any other, so that no chain of members leads
     * from one town or level to another. A newcomer that names no town joins none where it could join clusters of several towns.
     *
     * @param clusters each with all its members, in an order that is always the same
     */
    public static <K> Optional<ClusterChoice<K>> of(Imprint newcomer, Map<K, List<Imprint>> clusters) {
        List<ClusterChoice<K>> choices = new ArrayList<>();
        clusters.forEach(
                (cluster, members) -> choice(newcomer, cluster, members).ifPresent(choices::add));
        boolean isAnywhere = newcomer.where().sites().isEmpty();
        long places = choices.stream()
                .map(choice -> clusters.getOrDefault(choice.cluster(), List.of()))
                .map(ClusterChoice::place)
                .distinct()
                .count();
        return isAnywhere && places > 1 ? Optional.empty() : choices.stream().min(MOST_ALIKE);
    }

    private static <K> Optional<ClusterChoice<K>> choice(Imprint newcomer, K cluster, List<Imprint> members) {
        Optional<ClusterChoice<K>> best = Optional.empty();
        for (int i = 0; i < members.size(); i++) {
            Comparison comparison = SameJob.compare(newcomer, members.get(i));
            if (comparison.isForbidden()) {
                return Optional.empty();
            }
            ClusterChoice<K> choice = new ClusterChoice<>(cluster, i, comparison);
            boolean isBetter = comparison.isSame()
                    && best.filter(other -> MOST_ALIKE.compare(other, choice) <= 0)
                            .isEmpty();
            best = isBetter ? Optional.of(choice) : best;
        }
        return best;
    }

    private static String place(List<Imprint> members) {
        return members.stream()
                .map(member -> member.where().key())
                .max(String::compareTo)
                .orElse("");
    }
}
