package io.rolewright.benchmarks;

import io.rolewright.benchmarks.subject.Checkout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The figures of one benchmark, with date, commit and machine; kept in {@code benchmarks/results/<name>.md}, so that a reader
 * sees how they changed from commit to commit.
 */
public final class Result {
    private final String name;
    private final String command;
    private final List<Figure> figures = new ArrayList<>();

    public Result(String name, String command) {
        this.name = name;
        this.command = command;
    }

    private record Figure(String what, double value, String unit, String bar, boolean isHeld) {
        String row() {
            var held = bar.isEmpty() ? "" : isHeld ? "yes" : "NO";
            return "| %s | %s %s | %s | %s |".formatted(what, text(value), unit, bar, held);
        }
    }

    private static String text(double value) {
        return String.format(Locale.ROOT, Math.abs(value) >= 100 ? "%,.0f" : "%.2f", value);
    }

    /** A figure that stands for itself. */
    public void add(String what, double value, String unit) {
        figures.add(new Figure(what, value, unit, "", true));
    }

    /** A figure that must not be below its bar. */
    public void atLeast(double bar, String what, double value, String unit) {
        figures.add(new Figure(what, value, unit, "at least " + text(bar), value >= bar));
    }

    /** A figure that must not be above its bar. */
    public void atMost(double bar, String what, double value, String unit) {
        figures.add(new Figure(what, value, unit, "at most " + text(bar), value <= bar));
    }

    /** Prints the figures and keeps them; false when one misses its bar. */
    public boolean keep() {
        var file = Checkout.file("benchmarks", "results", name + ".md");
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return print();
    }

    /** Prints the figures only, for a part of a benchmark; false when one misses its bar. */
    public boolean print() {
        System.out.println(text());
        return figures.stream().allMatch(Figure::isHeld);
    }

    private String text() {
        var text = new StringBuilder("# " + name + "\n\n");
        text.append("`./rolewright bench ").append(command).append("`, ").append(LocalDate.now(ZoneOffset.UTC));
        text.append(", commit ")
                .append(Checkout.commit())
                .append(", ")
                .append(Machine.describe())
                .append("\n\n");
        text.append("| what | figure | bar | held |\n|---|---|---|---|\n");
        figures.forEach(figure -> text.append(figure.row()).append('\n'));
        return text.toString();
    }
}
