package io.rolewright.evaluation.titles;

import java.util.List;

/** A way to find labels for a title. */
@FunctionalInterface
interface Retriever {
    /** Ids of labels, the likeliest first, ties in the order of ids; at most {@code count}. */
    List<String> best(String title, int count);
}
