package io.rolewright.integrations.twins.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The lists of phrases that adverts are composed of, by their names. */
record Phrases(Map<String, List<String>> lists) {
    private static final String LIST = "list ";

    static Phrases load() {
        var lists = new LinkedHashMap<String, List<String>>();
        List<String> list = new ArrayList<>();
        for (var line : lines("phrases.txt")) {
            if (line.startsWith(LIST)) {
                list = new ArrayList<>();
                lists.put(line.substring(LIST.length()), list);
            } else {
                list.addAll(parts(line));
            }
        }
        return new Phrases(lists);
    }

    List<String> of(String name) {
        return Objects.requireNonNull(lists.get(name), name);
    }

    /** The lines of a resource that say something. */
    static List<String> lines(String resource) {
        try (var in = Objects.requireNonNull(Phrases.class.getResourceAsStream("/twins/" + resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<String> parts(String line) {
        return Arrays.stream(line.split(" \\| ", -1)).map(String::strip).toList();
    }
}
