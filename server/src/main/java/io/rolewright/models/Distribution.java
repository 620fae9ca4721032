package io.rolewright.models;

import java.util.List;

/**
 * How often values fell between edges: {@code counts[i]} of them were below {@code edges[i]} and not below the edge before it,
 * the last count is of those at or above the last edge.
 *
 * @param edges strictly rising, 1 to 100 of them
 * @param counts one more than edges, none negative
 * @param unknown how many values were not known
 */
public record Distribution(List<Double> edges, List<Long> counts, long unknown) {
    private static final int MOST_EDGES = 100;

    public Distribution {
        edges = List.copyOf(edges);
        counts = List.copyOf(counts);
        if (edges.isEmpty() || edges.size() > MOST_EDGES || counts.size() != edges.size() + 1) {
            throw new IllegalArgumentException("%d edges, %d counts".formatted(edges.size(), counts.size()));
        }
        if (!rise(edges)) {
            throw new IllegalArgumentException("edges do not rise: " + edges);
        }
        if (unknown < 0 || counts.stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("negative counts");
        }
    }

    private static boolean rise(List<Double> edges) {
        for (var place = 0; place < edges.size(); place++) {
            if (!Double.isFinite(edges.get(place)) || (place > 0 && edges.get(place) <= edges.get(place - 1))) {
                return false;
            }
        }
        return true;
    }

    /** How many values there were, known or not. */
    public long total() {
        return unknown + counts.stream().mapToLong(Long::longValue).sum();
    }
}
