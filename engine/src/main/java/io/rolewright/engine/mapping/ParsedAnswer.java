package io.rolewright.engine.mapping;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** An answer that was parsed; its form with folded names is made when a mapping asks for it. For one thread. */
final class ParsedAnswer {
    private final String text;
    private final Mapping.Kind kind;
    private final JsonNode root;
    private final boolean broken;
    private Optional<JsonNode> folded = Optional.empty();

    ParsedAnswer(String text, Mapping.Kind kind, JsonNode root, boolean broken) {
        this.text = text;
        this.kind = kind;
        this.root = root;
        this.broken = broken;
    }

    String text() {
        return text;
    }

    Mapping.Kind kind() {
        return kind;
    }

    /** Whether the answer ends before its time. */
    boolean isBroken() {
        return broken;
    }

    /** With the names that the source wrote. */
    JsonNode root() {
        return root;
    }

    /** With the names that a mapping goes by. */
    JsonNode root(Mapping mapping) {
        return mapping.isLoose() ? folded() : root;
    }

    JsonNode folded() {
        JsonNode made = folded.orElseGet(() -> FoldedNames.in(root));
        folded = Optional.of(made);
        return made;
    }
}
