package io.rolewright.runtime.contracts;

import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamSource;
import tools.jackson.databind.json.JsonMapper;

/** Takes values through JSON, so that tests in one process find what would be lost between two. Streams pass as they are. */
record JsonCopy(JsonMapper json) implements Copy {
    @Override
    public @Nullable Object of(@Nullable Object value, Type type) {
        if (value == null || type == void.class || value instanceof InputStreamSource) {
            return value;
        }
        return json.readValue(json.writeValueAsBytes(value), json.constructType(type));
    }
}
