package io.rolewright.evaluation.generator.world;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A word file: sections in square brackets, one phrase a line, {@code #} before a remark. */
public final class Words {
    private final String path;
    private final Map<String, List<String>> sections = new LinkedHashMap<>();

    /** Reads a file below the generator's own resources. */
    public Words(String path) {
        this.path = path;
        List<String> section = new ArrayList<>();
        for (String line : text(path).lines().toList()) {
            if (line.startsWith("[")) {
                section = new ArrayList<>();
                sections.put(line.substring(1, line.length() - 1), section);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                section.add(line.strip());
            }
        }
    }

    /** The names of all sections. */
    public Stream<String> names() {
        return sections.keySet().stream();
    }

    /** The lines of a section. */
    public List<String> lines(String section) {
        List<String> lines = sections.get(section);
        if (lines == null) {
            throw new IllegalArgumentException(path + " has no section [" + section + "]");
        }
        return List.copyOf(lines);
    }

    /** The parts of each line of a section, as cut by {@code |}. */
    public List<List<String>> rows(String section) {
        return lines(section).stream().map(line -> cut(line, '|')).toList();
    }

    /** The value of a line {@code key = value}. */
    public String value(String section, String key) {
        return lines(section).stream()
                .map(line -> cut(line, '='))
                .filter(pair -> pair.getFirst().equals(key))
                .map(pair -> pair.getLast())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(path + " has no value " + key));
    }

    /** The phrases of a section whose lines hold several, as cut by {@code ;}. */
    public List<String> list(String section) {
        return lines(section).stream().flatMap(line -> cut(line, ';').stream()).toList();
    }

    /** The parts of a line, without blanks around them. */
    public static List<String> cut(String line, char mark) {
        return Arrays.stream(line.split("[" + mark + "]", -1))
                .map(String::strip)
                .toList();
    }

    private static String text(String path) {
        try (InputStream in = Words.class.getResourceAsStream("/generator/" + path)) {
            if (in == null) {
                throw new IllegalArgumentException("no word file " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
