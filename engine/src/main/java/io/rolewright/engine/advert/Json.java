package io.rolewright.engine.advert;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads JSON in which a member may be missing, one value or a list of them. */
final class Json {
    private Json() {}

    /** The node's elements when it is a list, else itself; nothing when it is missing or null. */
    static List<JsonNode> all(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return List.of();
        }
        return node.isArray() ? List.copyOf(node.values()) : List.of(node);
    }

    /** The words of every string or number in it, without blanks around; lists within are not entered. */
    static List<String> texts(JsonNode node) {
        return all(node).stream()
                .filter(JsonNode::isValueNode)
                .map(value -> Blanks.carried(value.asString("")).strip())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** The first of {@link #texts}. */
    static Optional<String> text(JsonNode node) {
        return texts(node).stream().findFirst();
    }

    /** A thing's name: the thing itself when it is a string, else the first of these members that it has. */
    static Optional<String> name(JsonNode thing, String... members) {
        for (JsonNode one : all(thing)) {
            Optional<String> found = text(one);
            for (String member : members) {
                found = found.or(() -> text(one.path(member)));
            }
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
