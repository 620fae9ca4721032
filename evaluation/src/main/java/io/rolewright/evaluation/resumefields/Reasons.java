package io.rolewright.evaluation.resumefields;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Why a figure of generated CVs is not that of real ones; people write it in {@code resumefields/apart.txt}. */
final class Reasons {
    private static final String FILE = "/resumefields/apart.txt";
    private static final String IS = " = ";

    private Reasons() {}

    /** By what is measured. */
    static Map<String, String> bundled() {
        try (InputStream stream = Objects.requireNonNull(Reasons.class.getResourceAsStream(FILE), FILE)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains(IS) && !line.startsWith("#"))
                    .map(line -> line.split(IS, 2))
                    .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
