package io.rolewright.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** Answers of the platform in columns for a person, or as JSON Lines. */
public final class Table {
    private static final String GAP = "  ";

    private final PrintWriter out;
    private final boolean json;
    private final List<String> members;
    private final List<JsonNode> rows = new ArrayList<>();

    /** @param members what a person sees of each answer */
    public Table(PrintWriter out, boolean json, String... members) {
        this.out = out;
        this.json = json;
        this.members = Arrays.asList(members);
    }

    public void add(JsonNode row) {
        rows.add(row);
    }

    public void print() {
        if (json) {
            rows.forEach(row -> out.println(row));
        } else {
            var lines = new ArrayList<List<String>>();
            lines.add(members.stream().map(Table::title).toList());
            rows.forEach(row -> lines.add(members.stream()
                    .map(member -> row.path(member).asString(""))
                    .toList()));
            lines.forEach(line -> out.println(text(line, widths(lines))));
        }
        out.flush();
    }

    // deadLetters is headed "dead letters".
    private static String title(String member) {
        return member.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }

    private List<Integer> widths(List<List<String>> lines) {
        return IntStream.range(0, members.size())
                .mapToObj(column -> lines.stream()
                        .mapToInt(line -> line.get(column).length())
                        .max()
                        .orElse(0))
                .toList();
    }

    private static String text(List<String> line, List<Integer> widths) {
        var text = new StringBuilder();
        for (var column = 0; column < line.size(); column++) {
            text.append(column == 0 ? "" : GAP)
                    .append(line.get(column))
                    .repeat(' ', widths.get(column) - line.get(column).length());
        }
        return text.toString().stripTrailing();
    }
}
