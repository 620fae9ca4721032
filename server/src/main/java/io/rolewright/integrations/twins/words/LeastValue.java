package io.rolewright.integrations.twins.words;

import java.util.LinkedHashMap;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The least value that a JSON schema allows: empty texts and lists, zeros, first choices. */
final class LeastValue {
    private LeastValue() {}

    static Object of(JsonNode schema) {
        if (schema.path("enum").isArray() && !schema.path("enum").isEmpty()) {
            return schema.path("enum").path(0).asString("");
        }
        var type = schema.path("type").isArray() ? schema.path("type").path(0) : schema.path("type");
        return switch (type.asString("")) {
            case "object" -> {
                var object = new LinkedHashMap<String, Object>();
                schema.path("properties")
                        .properties()
                        .forEach(property -> object.put(property.getKey(), of(property.getValue())));
                yield object;
            }
            case "array" -> List.of();
            case "integer", "number" -> 0;
            case "boolean" -> false;
            default -> "";
        };
    }
}
