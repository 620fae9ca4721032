package io.rolewright.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The figures of an evaluation, each beside what plainer ways reach on the same data, and beside its bar. */
public final class Scorecard {
    private static final List<String> BEFORE = List.of("what", "ours");
    private static final List<String> BEHIND = List.of("bar", "held");

    private final List<String> baselines;
    private final List<List<String>> rows = new ArrayList<>();
    private boolean holds = true;

    /**
     * An empty card.
     *
     * @param baselines the plainer ways, a column each; none where there is nothing to compare with
     */
    public Scorecard(String... baselines) {
        this.baselines = List.of(baselines);
    }

    /**
     * Adds a figure.
     *
     * @param what is measured, and of how many
     * @param ours the figure
     * @param others those of the plainer ways, in the order of their columns; NaN or left out where one has none
     */
    public void add(String what, Unit unit, double ours, Bar bar, double... others) {
        Stream<String> cells =
                IntStream.range(0, baselines.size()).mapToObj(i -> i < others.length ? unit.text(others[i]) : "");
        rows.add(Stream.of(Stream.of(what, unit.text(ours)), cells, Stream.of(bar.text(unit), bar.verdict(ours)))
                .flatMap(part -> part)
                .toList());
        holds &= !bar.isMissedBy(ours);
    }

    /** Whether no bar is missed; aims do not count. */
    public boolean holds() {
        return holds;
    }

    /** Whether these are the names of a card's columns. */
    static boolean isHead(List<String> cells) {
        return cells.size() >= BEFORE.size() + BEHIND.size()
                && cells.subList(0, BEFORE.size()).equals(BEFORE)
                && cells.subList(cells.size() - BEHIND.size(), cells.size()).equals(BEHIND);
    }

    List<String> head() {
        return Stream.of(BEFORE.stream(), baselines.stream(), BEHIND.stream())
                .flatMap(part -> part)
                .toList();
    }

    List<List<String>> rows() {
        return rows;
    }
}
