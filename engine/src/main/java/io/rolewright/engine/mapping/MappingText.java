package io.rolewright.engine.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The lines of a mapping's file: {@code key: value} before the first section for the whole, then sections
 * {@code [name]}; {@code #} starts a remark, and a line that begins with blanks goes on with the one before.
 *
 * @param head the lines before the first section
 * @param sections in their order
 */
record MappingText(Map<String, String> head, List<Section> sections) {
    record Line(String key, String value) {}

    record Section(String name, List<Line> lines) {}

    static MappingText of(String text) {
        Map<String, String> head = new TreeMap<>();
        List<Section> sections = new ArrayList<>();
        for (String line : whole(text)) {
            if (line.startsWith("[")) {
                sections.add(new Section(line.substring(1, line.lastIndexOf(']')), new ArrayList<>()));
            } else {
                Line read = line(line);
                if (sections.isEmpty()) {
                    head.put(read.key(), read.value());
                } else {
                    sections.getLast().lines().add(read);
                }
            }
        }
        return new MappingText(head, sections);
    }

    private static List<String> whole(String text) {
        List<String> lines = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (line.startsWith(" ") && !lines.isEmpty()) {
                lines.set(lines.size() - 1, lines.getLast() + " " + line.strip());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                lines.add(line.strip());
            }
        }
        return lines;
    }

    private static Line line(String line) {
        int colon = line.indexOf(": ");
        if (colon < 1) {
            throw new IllegalArgumentException("a mapping cannot say: " + line);
        }
        return new Line(line.substring(0, colon), line.substring(colon + 2).strip());
    }
}
