package io.rolewright.engine.mention;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * What the learned model that comes with this library is: {@code mention/skillspan.properties}, written when it was
 * learned.
 *
 * @param name of the model
 * @param version of the model; a new one for each learning that is shipped
 * @param sha256 of the model's bytes, in lower-case hexadecimal
 * @param license of the data that it was learned from, an SPDX id
 * @param source the data that it was learned from
 */
public record Card(String name, String version, String sha256, String license, String source) {
    private static final String FILE = "/mention/skillspan.properties";

    /** The card of {@link Model#bundled()}. */
    public static Card bundled() {
        Properties properties = new Properties();
        try (InputStream stream = Card.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException("missing " + FILE);
            }
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Card(
                properties.getProperty("name", ""),
                properties.getProperty("version", ""),
                properties.getProperty("sha256", ""),
                properties.getProperty("license", ""),
                properties.getProperty("source", ""));
    }
}
