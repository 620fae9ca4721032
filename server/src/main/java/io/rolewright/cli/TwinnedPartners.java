package io.rolewright.cli;

import io.rolewright.integrations.twins.TwinSettings;
import io.rolewright.integrations.twins.Twins;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Twins in the place of all partners and boards, and the settings by which a server asks them. */
final class TwinnedPartners implements AutoCloseable {
    /** Twins stand on this machine, and no stranger is hurt by haste. */
    private static final int PER_SECOND = 500;

    private final Twins twins = Twins.start(TwinSettings.usual());

    Map<String, String> settings() {
        var settings = new LinkedHashMap<>(twins.settings());
        settings.put("rolewright.integrations.web.inner-hosts", "127.0.0.1,localhost");
        settings.put("rolewright.integrations.web.paces[127.0.0.1]", Integer.toString(PER_SECOND));
        settings.put("rolewright.jobs.sources.linkedin", "true");
        return settings;
    }

    /** A line for each twin: its name, where it listens, and what it wants to be told. */
    List<String> lines() {
        return twins.names().stream()
                .map(name -> "%-16s %s %s"
                        .formatted(
                                name,
                                twins.address(name),
                                shown(twins.twin(name).account())))
                .toList();
    }

    private static Map<String, String> shown(Map<String, String> account) {
        var shown = new LinkedHashMap<>(account);
        shown.computeIfPresent("keyFile", (name, file) -> "(GET /_twin/ tells it)");
        return shown;
    }

    @Override
    public void close() {
        twins.close();
    }
}
