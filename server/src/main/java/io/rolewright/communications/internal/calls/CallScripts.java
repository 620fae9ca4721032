package io.rolewright.communications.internal.calls;

import io.rolewright.communications.CallScript;
import io.rolewright.communications.NewCallScript;
import io.rolewright.communications.script.BundledScripts;
import io.rolewright.communications.script.Script;
import io.rolewright.runtime.Call;
import io.rolewright.runtime.idempotency.Once;
import io.rolewright.shared.ContractException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the scripts that lead calls. */
@Component
class CallScripts {
    private final ScriptRows rows;
    private final Once once;
    private final Clock clock;

    CallScripts(ScriptRows rows, Once once, Clock clock) {
        this.rows = rows;
        this.once = once;
        this.clock = clock;
    }

    /** By name, each in its latest version. */
    List<CallScript> all() {
        var byName = new TreeMap<String, CallScript>();
        BundledScripts.names().forEach(name -> byName.put(name, find(name).shown()));
        rows.latest().stream().map(StoredScript::shown).forEach(one -> byName.put(one.name(), one));
        return List.copyOf(byName.values());
    }

    /** @throws ContractException {@code communications.script-unknown} (404) */
    StoredScript find(String name) {
        return rows.latest(name)
                .or(() -> bundled(name))
                .orElseThrow(() -> ContractException.notFound("communications.script-unknown", name));
    }

    private static Optional<StoredScript> bundled(String name) {
        return BundledScripts.find(name).map(definition -> new StoredScript(0, definition, null));
    }

    /** @throws ContractException what {@link Script#read} throws (422) */
    CallScript add(NewCallScript wanted) {
        var definition = JsonMapper.shared().writeValueAsString(wanted.script());
        var name = Script.read(definition).name();
        var by = Call.current().actor().user();
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return once.execute(() -> rows.add(name, definition, by, at).shown());
    }
}
