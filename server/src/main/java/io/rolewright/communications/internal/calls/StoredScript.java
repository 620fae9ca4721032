package io.rolewright.communications.internal.calls;

import io.rolewright.communications.CallScript;
import io.rolewright.communications.script.Script;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A version of a script as it is stored.
 *
 * @param version 0 of one that comes with a release
 * @param definition the script as JSON
 */
record StoredScript(
        int version, String definition, @Nullable Instant madeAt) {
    /** What is there for every call without anybody giving it. */
    private static final List<String> ALWAYS = List.of("agency", "name");

    Script script() {
        return Script.read(definition);
    }

    CallScript shown() {
        var script = script();
        var values =
                script.gaps().stream().filter(name -> !ALWAYS.contains(name)).toList();
        var steps = JsonMapper.shared().readValue(definition, new TypeReference<Map<String, Object>>() {});
        return new CallScript(script.name(), version, script.title(), values, steps, madeAt);
    }
}
