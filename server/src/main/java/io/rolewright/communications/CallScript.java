package io.rolewright.communications;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a call goes, in one version that never changes.
 *
 * @param name by which it is asked for
 * @param version counts the versions of a name from 1; 0 of one that comes with Rolewright
 * @param title what people call it
 * @param values names of what a call has to bring; the person's name and the agency's are there by themselves
 * @param script its steps, in the form in which it was sent
 * @param madeAt when this version was made; absent of one that comes with Rolewright
 */
public record CallScript(
        String name,
        int version,
        String title,
        List<String> values,
        Map<String, Object> script,
        @Nullable Instant madeAt) {
    public CallScript {
        values = List.copyOf(values);
        script = Collections.unmodifiableMap(new LinkedHashMap<>(script));
    }
}
