package io.rolewright.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The table of all bars in {@code evaluation/reports/README.md}, put together of the cards in the reports beside it. */
final class AllBars {
    static final String START = "<!-- Written by each command that keeps its report: -->\n\n";
    static final String END = "\n<!-- till here. -->";
    private static final String README = "README.md";
    private static final String HEAD = """
            | what | bar | ours | baselines | held | report |
            | --- | --- | --- | --- | --- | --- |
            """;

    private AllBars() {}

    /** Writes the table anew; nothing where the folder has no README with a place for it. */
    static void refresh(Path folder) throws IOException {
        Path readme = folder.resolve(README);
        String text = Files.isReadable(readme) ? Files.readString(readme) : "";
        int start = text.indexOf(START);
        int end = text.indexOf(END);
        if (start >= 0 && end > start) {
            Files.writeString(readme, text.substring(0, start + START.length()) + table(folder) + text.substring(end));
        }
    }

    private static String table(Path folder) throws IOException {
        StringBuilder table = new StringBuilder(HEAD);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(AllBars::isReport).sorted().toList()) {
                rows(file).forEach(table::append);
            }
        }
        return table.toString();
    }

    private static boolean isReport(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".md") && !name.equals(README);
    }

    private static List<String> rows(Path file) throws IOException {
        List<String> rows = new ArrayList<>();
        List<String> head = List.of();
        for (String line : Files.readAllLines(file)) {
            List<String> cells = cells(line);
            if (cells.isEmpty() || Scorecard.isHead(cells)) {
                head = cells;
            } else if (!head.isEmpty()
                    && !cells.getFirst().startsWith("-")
                    && !bar(cells).isEmpty()) {
                rows.add(row(head, cells, file.getFileName().toString()));
            }
        }
        return rows;
    }

    /** None where the line is no row of a table. */
    private static List<String> cells(String line) {
        return line.startsWith("| ")
                ? Stream.of(line.substring(1, line.length() - 1).split("\\|", -1))
                        .map(String::strip)
                        .toList()
                : List.of();
    }

    private static String bar(List<String> cells) {
        return cells.get(cells.size() - 2);
    }

    private static String row(List<String> head, List<String> cells, String file) {
        String baselines = IntStream.range(2, cells.size() - 2)
                .filter(i -> !cells.get(i).isEmpty())
                .mapToObj(i -> head.get(i) + " " + cells.get(i))
                .collect(Collectors.joining("; "));
        String name = file.replace(".md", "");
        return "| %s | %s | %s | %s | %s | [%s](%s) |\n"
                .formatted(cells.getFirst(), bar(cells), cells.get(1), baselines, cells.getLast(), name, file);
    }
}
