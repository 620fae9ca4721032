package io.rolewright.communications;

import jakarta.validation.constraints.NotEmpty;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The next version of a call script.
 *
 * @param script its name, title and steps; the order of choices is that of the keys that stand for them
 */
public record NewCallScript(@NotEmpty Map<String, Object> script) {
    public NewCallScript {
        script = script == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(script));
    }
}
