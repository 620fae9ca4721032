package io.rolewright.cli;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** How a value is shown that was read from one input. */
interface Lines<T> {
    /** A line for each thing in it, the refused among them. */
    Stream<ObjectNode> json(T value);

    /** The same for a person, without what was refused. */
    String text(T value);

    /** What in it was not taken. */
    default List<Refusal> refusals(T value) {
        return List.of();
    }
}
