package io.rolewright.cli;

import io.rolewright.integrations.twins.TwinSettings;
import io.rolewright.integrations.twins.Twins;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Twins in the place of all partners and boards, and the settings by which a server asks them. */
public final class TwinnedPartners implements AutoCloseable {
    /** Twins stand on this machine, and no stranger is hurt by haste. */
    private static final int PER_SECOND = 500;

    private final Twins twins;
    private @Nullable Path file;

    public TwinnedPartners(TwinSettings settings) {
        twins = Twins.start(settings);
    }

    public Twins twins() {
        return twins;
    }

    public Map<String, String> settings() {
        var settings = new LinkedHashMap<>(twins.settings());
        settings.put("rolewright.integrations.web.inner-hosts", "127.0.0.1,localhost");
        settings.put("rolewright.integrations.web.paces[127.0.0.1]", Integer.toString(PER_SECOND));
        settings.put("rolewright.jobs.sources.linkedin", "true");
        return settings;
    }

    /**
     * A line for each twin: its name, where it listens, and what it wants to be told. Where they listen is also written down, as
     * JSON, for programs that look for them; the file goes with the twins.
     */
    List<String> announce(Path where) {
        var addresses = new TreeMap<String, String>();
        twins.addresses().forEach((name, address) -> addresses.put(name, address.toString()));
        try {
            file = Files.writeString(where, new JsonMapper().writeValueAsString(addresses));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
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
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
    }
}
