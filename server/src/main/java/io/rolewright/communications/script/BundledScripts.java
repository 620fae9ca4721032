package io.rolewright.communications.script;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The scripts that come with a release. */
public final class BundledScripts {
    private static final List<String> NAMES = List.of("screening");

    private BundledScripts() {}

    /** Their names. */
    public static List<String> names() {
        return NAMES;
    }

    /** A script as JSON. */
    public static Optional<String> find(String name) {
        return NAMES.contains(name) ? Optional.of(read(name)) : Optional.empty();
    }

    private static String read(String name) {
        try (var file = BundledScripts.class.getResourceAsStream("/communications/scripts/" + name + ".json")) {
            if (file == null) {
                throw new IllegalStateException("no script " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
