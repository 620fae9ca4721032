package io.rolewright.evaluation.coverage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which occupations fit an advert's category; {@code coverage/isco-by-category.txt} holds it for people to judge.
 *
 * @param prefixes beginnings of ISCO-08 groups, by category
 */
record Categories(Map<String, List<String>> prefixes) {

    static Categories bundled() {
        try (InputStream stream = Categories.class.getResourceAsStream("/coverage/isco-by-category.txt")) {
            if (stream == null) {
                throw new IllegalStateException("coverage/isco-by-category.txt is not on the class path");
            }
            return parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Categories parse(String content) {
        Map<String, List<String>> prefixes = new HashMap<>();
        content.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            int colon = line.indexOf(':');
            prefixes.put(
                    line.substring(0, colon),
                    List.of(line.substring(colon + 1).strip().split(" +")));
        });
        return new Categories(prefixes);
    }

    boolean fits(String category, String isco) {
        return prefixes.getOrDefault(category, List.of()).stream().anyMatch(isco::startsWith);
    }
}
