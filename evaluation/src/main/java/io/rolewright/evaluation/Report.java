package io.rolewright.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What one evaluation measured, as a Markdown file that states its command, day and commit; kept in {@code
 * evaluation/reports/<name>.md}, so that a reader sees how the figures changed from commit to commit.
 */
public final class Report {
    private final String title;
    private final String command;
    private final StringBuilder body = new StringBuilder();

    /**
     * An empty report.
     *
     * @param title its heading
     * @param command what to type to make it again, such as {@code ./rolewright eval skills}; without paths of a machine
     */
    public Report(String title, String command) {
        this.title = title;
        this.command = command;
    }

    /** Adds the figures of a card beside their bars. */
    public void card(Scorecard card) {
        table(card.head(), card.rows());
    }

    /** Adds a table: the names of its columns, then rows with as many cells; columns stand below each other in a terminal, too. */
    public void table(List<String> head, List<List<String>> rows) {
        List<Integer> widths = IntStream.range(0, head.size())
                .mapToObj(column -> Stream.concat(Stream.of(head), rows.stream())
                        .mapToInt(cells -> cells.get(column).length())
                        .max()
                        .orElse(0))
                .toList();
        body.append('\n').append(row(head, widths));
        body.append(row(widths.stream().map("-"::repeat).toList(), widths));
        rows.forEach(cells -> body.append(row(cells, widths)));
    }

    /** Adds a paragraph of Markdown. */
    public void note(String text) {
        body.append('\n').append(text).append('\n');
    }

    /** The whole report. */
    public String text() {
        return "# %s\n\n`%s`, %s, commit %s\n%s"
                .formatted(title, command, LocalDate.now(ZoneOffset.UTC), commit(), body);
    }

    /**
     * Writes {@code evaluation/reports/<name>.md} of the checkout that the launcher started, or of the current folder, and
     * its bars into the table of all bars.
     *
     * @return the file
     */
    public Path keep(String name) throws IOException {
        Path file = home().resolve(Path.of("evaluation", "reports", name + ".md"));
        Files.createDirectories(file.getParent());
        Files.writeString(file, text());
        AllBars.refresh(home().resolve(Path.of("evaluation", "reports")));
        return file;
    }

    private static String row(List<String> cells, List<Integer> widths) {
        return IntStream.range(0, cells.size())
                .mapToObj(column -> cells.get(column)
                        + " ".repeat(widths.get(column) - cells.get(column).length()))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String commit() {
        try {
            Process git = new ProcessBuilder("git", "describe", "--always", "--dirty", "--exclude", "*")
                    .directory(home().toFile())
                    .start();
            String commit = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return commit.isEmpty() ? "unknown" : commit;
        } catch (IOException none) {
            return "unknown";
        }
    }

    private static Path home() {
        return Path.of(System.getProperty("rolewright.home", "")).toAbsolutePath();
    }
}
