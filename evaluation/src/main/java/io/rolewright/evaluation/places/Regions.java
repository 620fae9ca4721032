package io.rolewright.evaluation.places;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * The names of regions and counties by their codes.
 *
 * @param regions first divisions of countries, {@code AU.02}
 * @param counties second ones, {@code GB.ENG.G5}
 */
record Regions(Map<String, String> regions, Map<String, String> counties) {
    static Regions read(Path folder) throws IOException {
        return new Regions(names(folder.resolve("admin1.json")), names(folder.resolve("admin2.json")));
    }

    private static Map<String, String> names(Path file) throws IOException {
        Map<String, String> names = new TreeMap<>();
        Npm.read(file)
                .forEach(area -> names.put(
                        area.path("code").asString(), area.path("name").asString()));
        return names;
    }
}
