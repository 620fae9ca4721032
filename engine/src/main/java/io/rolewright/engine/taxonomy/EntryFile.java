package io.rolewright.engine.taxonomy;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the entries of one file; its first line states the source, {@code #} starts a comment line, an indented line
 * goes on with the entry above it, {@code +} before an entry adds to the one of that name in an earlier file, and
 * {@code \\,} is a comma inside a name.
 */
final class EntryFile {
    private static final String SOURCE = "source:";
    private static final String ADDS = "+ ";
    private static final String COMMA = "\\,";

    private final String file;
    private final List<Entry> entries = new ArrayList<>();
    private String section = "";

    private EntryFile(String file) {
        this.file = file;
    }

    static List<Entry> read(String file, String content) throws InvalidTaxonomyException {
        EntryFile reading = new EntryFile(file);
        reading.readAll(content.lines().toList());
        return reading.entries;
    }

    private void readAll(List<String> lines) throws InvalidTaxonomyException {
        if (lines.isEmpty() || !statesSource(lines.getFirst())) {
            throw new InvalidTaxonomyException("taxonomy.no-source", file, 1, "the first line states no source");
        }
        for (int at = 1; at < lines.size(); ) {
            int next = behindIndented(lines, at + 1);
            readLine(joined(lines.subList(at, next)), at + 1);
            at = next;
        }
    }

    /** An indented line goes on with the entry above it. */
    private static int behindIndented(List<String> lines, int from) {
        int at = from;
        while (at < lines.size() && lines.get(at).startsWith(" ")) {
            at++;
        }
        return at;
    }

    private static String joined(List<String> lines) {
        return String.join(" ", lines.stream().map(String::strip).toList());
    }

    private static boolean statesSource(String line) {
        return line.startsWith(SOURCE) && line.length() > SOURCE.length() + 1;
    }

    private void readLine(String line, int number) throws InvalidTaxonomyException {
        if (line.isEmpty() || line.startsWith("# ")) {
            return;
        }
        if (line.startsWith("[") && line.endsWith("]")) {
            section = line.substring(1, line.length() - 1).strip();
            return;
        }
        if (section.isEmpty()) {
            throw new InvalidTaxonomyException("taxonomy.no-section", file, number, line);
        }
        boolean adds = line.startsWith(ADDS);
        entries.add(entry(adds ? line.substring(ADDS.length()) : line, adds, number));
    }

    private Entry entry(String line, boolean adds, int number) throws InvalidTaxonomyException {
        int arrow = line.indexOf(" > ");
        String left = arrow < 0 ? line : line.substring(0, arrow);
        int bar = left.indexOf(" | ");
        List<String> names = new ArrayList<>(List.of(plain(bar < 0 ? left : left.substring(0, bar))));
        if (bar >= 0) {
            names.addAll(parts(left.substring(bar + 3), number));
        }
        List<String> links = arrow < 0 ? List.of() : parts(line.substring(arrow + 3), number);
        refuseStrayMarks(names, number);
        return new Entry(section, adds, names.stream().map(Name::parse).toList(), links, file, number);
    }

    private List<String> parts(String list, int number) throws InvalidTaxonomyException {
        List<String> parts = new ArrayList<>();
        for (String part : list.split("(?<!\\\\),", -1)) {
            if (part.isBlank()) {
                throw new InvalidTaxonomyException("taxonomy.malformed-line", file, number, "an empty name");
            }
            parts.add(plain(part));
        }
        return parts;
    }

    private static String plain(String name) {
        return name.strip().replace(COMMA, ",");
    }

    /** A name as {@link #parts} reads it. */
    static String written(String name) {
        return name.replace(",", COMMA);
    }

    private void refuseStrayMarks(List<String> names, int number) throws InvalidTaxonomyException {
        for (String name : names) {
            if (name.isEmpty() || name.contains("|") || name.contains(">")) {
                throw new InvalidTaxonomyException("taxonomy.malformed-line", file, number, name);
            }
        }
    }
}
