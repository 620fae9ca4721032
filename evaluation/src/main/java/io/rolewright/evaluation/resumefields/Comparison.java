package io.rolewright.evaluation.resumefields;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The engine's reading and the baseline's, counted against the truth. */
final class Comparison {
    private final Map<Field, Tally> engine = new EnumMap<>(Field.class);
    private final Map<Field, Tally> baseline = new EnumMap<>(Field.class);

    Comparison() {
        for (Field field : Field.values()) {
            engine.put(field, new Tally());
            baseline.put(field, new Tally());
        }
    }

    void count(Values truth, Values read, Values plain) {
        engine.forEach((field, tally) -> tally.count(read.said(field), truth.of(field)));
        baseline.forEach((field, tally) -> tally.count(plain.said(field), truth.of(field)));
    }

    /** Whether every field with a bar reaches it. */
    boolean holds() {
        return engine.entrySet().stream()
                .allMatch(entry -> entry.getValue().f1() >= entry.getKey().bar());
    }

    double f1(Field field) {
        return of(engine, field).f1();
    }

    double baselineF1(Field field) {
        return of(baseline, field).f1();
    }

    List<String> lines() {
        String head = "%-10s %9s %9s %9s %9s %9s".formatted("field", "precision", "recall", "F1", "bar", "baseline");
        return Stream.concat(Stream.of(head), Stream.of(Field.values()).map(this::line))
                .toList();
    }

    private String line(Field field) {
        Tally read = of(engine, field);
        return String.format(
                Locale.ROOT,
                "%-10s %9.3f %9.3f %9.3f %9s %9.3f  %s",
                field.label(),
                read.precision(),
                read.recall(),
                read.f1(),
                field.bar() == 0 ? "-" : String.format(Locale.ROOT, "%.2f", field.bar()),
                baselineF1(field),
                read.f1() >= field.bar() ? "ok" : "FAILED");
    }

    private static Tally of(Map<Field, Tally> tallies, Field field) {
        return Objects.requireNonNull(tallies.get(field));
    }
}
