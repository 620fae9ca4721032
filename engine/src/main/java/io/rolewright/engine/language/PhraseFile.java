package io.rolewright.engine.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Phrases by group, read from a file of the jar: {@code [GROUP]}, then phrases between commas; {@code #} starts a
 * remark.
 */
public final class PhraseFile {
    private final String path;
    private final Phrases all = new Phrases();
    private final Map<String, Phrases> groups = new LinkedHashMap<>();

    private PhraseFile(String path) {
        this.path = path;
    }

    /**
     * Reads a file.
     *
     * @param path absolute, within the jar
     * @throws IllegalStateException when there is none
     */
    public static PhraseFile load(String path) {
        try (InputStream stream = PhraseFile.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("missing " + path);
            }
            PhraseFile file = new PhraseFile(path);
            file.read(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(BufferedReader lines) throws IOException {
        Phrases group = new Phrases();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("[")) {
                group = groups.computeIfAbsent(line.substring(1, line.indexOf(']')), name -> new Phrases());
            } else if (!line.startsWith("#")) {
                for (String phrase : line.split(",", -1)) {
                    group.add(phrase);
                    all.add(phrase);
                }
            }
        }
    }

    /** The phrases of a group; a group that the file lacks is a mistake of the caller. */
    public Phrases in(String group) {
        Phrases phrases = groups.get(group);
        if (phrases == null) {
            throw new IllegalArgumentException("no [%s] in %s".formatted(group, path));
        }
        return phrases;
    }

    /** The phrases of all groups together. */
    public Phrases all() {
        return all;
    }

    /** All groups by name, in the file's order. */
    public Map<String, Phrases> groups() {
        return Collections.unmodifiableMap(groups);
    }
}
