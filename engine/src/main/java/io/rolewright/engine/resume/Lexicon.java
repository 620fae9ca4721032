package io.rolewright.engine.resume;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Phrases by group, read from {@code /resume/<name>.txt}: {@code [GROUP]}, then phrases between commas; {@code #} starts
 * a remark.
 */
final class Lexicon {
    static final Lexicon HEADINGS = load("headings");
    static final Lexicon TITLES = load("titles");
    static final Lexicon EMPLOYERS = load("employers");
    static final Lexicon DEGREES = load("degrees");
    static final Lexicon DATES = load("dates");
    static final Lexicon SPOKEN = load("spoken");
    static final Lexicon NEGATIONS = load("negations");
    static final Lexicon NAMES = load("names");
    static final Lexicon PLACES = load("places");

    private final Phrases all = new Phrases();
    private final Map<String, Phrases> groups = new LinkedHashMap<>();

    private Lexicon() {}

    private static Lexicon load(String name) {
        try (InputStream stream = Lexicon.class.getResourceAsStream("/resume/" + name + ".txt")) {
            if (stream == null) {
                throw new IllegalStateException("missing /resume/" + name + ".txt");
            }
            Lexicon lexicon = new Lexicon();
            lexicon.read(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)));
            return lexicon;
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

    /** The phrases of a group. */
    Phrases in(String group) {
        return Optional.ofNullable(groups.get(group)).orElseThrow();
    }

    /** The phrases of all groups together. */
    Phrases all() {
        return all;
    }

    /** All groups by name, in the file's order. */
    Map<String, Phrases> groups() {
        return groups;
    }
}
