package io.rolewright.engine.mapping;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** How paths lead through one kind of answer. */
interface Tree<N> {
    /** Reads a path as a mapping writes it. */
    Path<N> path(String written);

    /** What is said at a node: a text or a number, or an object as it is. */
    JsonNode value(N node);

    /** A way from one node to others. */
    @FunctionalInterface
    interface Path<N> {
        /** The nodes that it leads to, in order; none where it ends nowhere. */
        List<N> from(N node, N root);
    }
}
