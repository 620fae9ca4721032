package io.rolewright.models;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** The artefacts that lie in this jar, so that a service need not ask for what it has. */
public final class BundledArtifacts {
    private static final Properties LINES = lines();

    private BundledArtifacts() {}

    /** The SHA-256 of the artefact of a model of this jar, in lower-case hexadecimal. */
    public static String sha256(String model) {
        return Objects.requireNonNull(LINES.getProperty(model + ".sha256"), model);
    }

    private static Properties lines() {
        try (var reader = new InputStreamReader(
                Objects.requireNonNull(BundledArtifacts.class.getResourceAsStream("/models/manifest.properties")),
                StandardCharsets.UTF_8)) {
            var lines = new Properties();
            lines.load(reader);
            return lines;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
