package io.rolewright.engine.mapping;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Names of members as people vary them: {@code jobTitle}, {@code job_title} and {@code Job Title} are one. */
final class FoldedNames {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private FoldedNames() {}

    /** The letters and digits of a name in small letters, and the marks of attributes and of any member. */
    static String fold(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '@' || c == '*' || c == '#') {
                folded.append(Character.toLowerCase(c));
            }
        }
        return folded.toString();
    }

    /** The same with folded names; of two members that become one the first that says something stays. */
    static JsonNode in(JsonNode node) {
        if (node.isArray()) {
            ArrayNode array = JSON.arrayNode(node.size());
            node.values().forEach(element -> array.add(in(element)));
            return array;
        }
        if (!node.isObject()) {
            return node;
        }
        ObjectNode object = JSON.objectNode();
        node.properties().forEach(member -> {
            String name = fold(member.getKey());
            JsonNode said = object.path(name);
            if (said.isMissingNode()
                    || said.isNull()
                    || said.isString() && said.asString().isBlank()) {
                object.set(name, in(member.getValue()));
            }
        });
        return object;
    }
}
