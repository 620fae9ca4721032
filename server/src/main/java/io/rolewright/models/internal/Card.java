package io.rolewright.models.internal;

import io.rolewright.shared.ContractException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * What a version says of itself.
 *
 * @param version as its maker names it
 * @param licence under which it may be used
 * @param training what it was trained on, or made from
 * @param sha256 the hash of the bytes that it is about; empty where it does not say
 */
record Card(String version, String licence, String training, String sha256) {
    private static final int LONGEST = 200;

    /**
     * Reads a properties text.
     *
     * @throws ContractException {@code models.card-malformed} or {@code models.card-incomplete} (422)
     */
    static Card read(String text) {
        var lines = lines(text);
        return new Card(
                first(lines, "version"),
                first(lines, "licence", "license"),
                first(lines, "training", "source"),
                lines.getProperty("sha256", "").strip());
    }

    // PostgreSQL takes no NUL.
    private static Properties lines(String text) {
        try {
            var lines = new Properties();
            lines.load(new StringReader(text));
            if (text.indexOf('\0') < 0
                    && lines.values().stream().noneMatch(line -> ((String) line).indexOf('\0') >= 0)) {
                return lines;
            }
        } catch (IllegalArgumentException malformed) {
            // Said below.
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        throw ContractException.invalid("models.card-malformed");
    }

    private static String first(Properties lines, String... keys) {
        return Stream.of(keys)
                .map(key -> lines.getProperty(key, "").strip())
                .filter(line -> !line.isEmpty())
                .filter(line -> keys[0].equals("training") || line.length() <= LONGEST)
                .findFirst()
                .orElseThrow(() -> ContractException.invalid("models.card-incomplete", String.join(" or ", keys)));
    }
}
