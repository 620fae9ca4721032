package io.rolewright.integrations.twins.wire;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** JSON as twins write and read it: members in the order in which they were told. */
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private Json() {}

    /** An object of names and values in turn; a value may be null. */
    public static Map<String, @Nullable Object> object(@Nullable Object... namesAndValues) {
        var object = new LinkedHashMap<String, @Nullable Object>(namesAndValues.length);
        for (var i = 0; i < namesAndValues.length; i += 2) {
            object.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return object;
    }

    /** Any value of maps, lists, texts, numbers and nodes, as UTF-8. */
    public static byte[] bytes(@Nullable Object value) {
        return MAPPER.writeValueAsBytes(value);
    }

    /** What the bytes say; a missing node where they are not JSON. */
    public static JsonNode read(byte[] bytes) {
        try {
            var node = MAPPER.readTree(bytes);
            return node == null ? MissingNode.getInstance() : node;
        } catch (JacksonException notJson) {
            return MissingNode.getInstance();
        }
    }

    /** A node as maps, lists and plain values. */
    public static @Nullable Object plain(JsonNode node) {
        return node.isMissingNode() || node.isNull() ? null : MAPPER.treeToValue(node, Object.class);
    }
}
