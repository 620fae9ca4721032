package io.rolewright.engine.publication;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lines by group, read from a file of the jar: {@code [GROUP]}, then a line each; {@code #} starts a remark. */
final class FieldFile {
    private FieldFile() {}

    static Map<String, List<String>> read(String path) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        String group = "";
        for (String line : text(path).lines().map(String::strip).toList()) {
            if (line.startsWith("[")) {
                group = line.substring(1, line.indexOf(']'));
                groups.put(group, new ArrayList<>());
            } else if (!line.isEmpty() && !line.startsWith("#") && !line.startsWith("version:")) {
                groups.computeIfAbsent(group, name -> new ArrayList<>()).add(line);
            }
        }
        return groups;
    }

    private static String text(String path) {
        try (InputStream stream = FieldFile.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("missing " + path);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
