package io.rolewright.engine.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The mappings of this jar, read once. */
final class BundledMappings {
    private static final String FOLDER = "/mapping/";
    private static final String GENERIC = "generic";

    static final List<Mapping> ALL = text("formats")
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(format -> new Mapping(format, text(format)))
            .toList();

    /** What reads data of which only the names are known. */
    static final Mapping BY_NAMES = new Mapping(GENERIC, text(GENERIC));

    static final Generic JOBS_BY_NAMES = new Generic(BY_NAMES, text(GENERIC));

    private BundledMappings() {}

    private static String text(String name) {
        String file = FOLDER + name + ".txt";
        try (InputStream stream = BundledMappings.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("missing " + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
