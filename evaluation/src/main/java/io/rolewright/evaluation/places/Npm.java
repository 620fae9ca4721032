package io.rolewright.evaluation.places;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads files of an unpacked npm package. */
final class Npm {
    private Npm() {}

    static String nameAndVersion(Path folder) throws IOException {
        JsonNode description = read(folder.resolve("package.json"));
        return description.path("name").asString() + " "
                + description.path("version").asString();
    }

    static JsonNode read(Path file) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(file));
    }
}
