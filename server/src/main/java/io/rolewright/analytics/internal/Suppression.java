package io.rolewright.analytics.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Hides groups that are too small to be shown. As the sum of all groups is known from elsewhere, what is hidden must not follow
 * from what is shown: never is one group hidden alone, and those that are hidden together have at least twice as many people as
 * the smallest group that is shown may have, so that the size of a small one cannot be told from the sum. That a group has
 * nobody is shown, unless all else is hidden.
 */
final class Suppression {
    private final int smallest;

    Suppression(int smallest) {
        this.smallest = smallest;
    }

    /** The names of those groups that are not shown. */
    Set<String> hidden(Map<String, Long> groups) {
        var hidden = new TreeSet<String>();
        groups.forEach((name, size) -> {
            if (size > 0 && size < smallest) {
                hidden.add(name);
            }
        });
        if (hidden.isEmpty()) {
            return hidden;
        }
        for (var name : others(groups)) {
            if (isSafe(hidden, groups)) {
                return hidden;
            }
            hidden.add(name);
        }
        return isSafe(hidden, groups) ? hidden : new TreeSet<>(groups.keySet());
    }

    private boolean isSafe(Set<String> hidden, Map<String, Long> groups) {
        var sum = groups.entrySet().stream()
                .filter(group -> hidden.contains(group.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
        return hidden.size() > 1 && sum >= 2L * smallest;
    }

    // Those that are large enough to be shown, the smallest first.
    private List<String> others(Map<String, Long> groups) {
        return groups.entrySet().stream()
                .filter(group -> group.getValue() >= smallest)
                .sorted(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
