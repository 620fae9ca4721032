package io.rolewright.evaluation.resumefields;

import io.rolewright.evaluation.Scorecard;
import io.rolewright.evaluation.Unit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The engine's reading and the baseline's, counted against the truth. */
final class Comparison {
    static final List<String> HEAD = List.of("field", "precision", "recall", "calibration error");

    private final Map<Field, Tally> engine = new EnumMap<>(Field.class);
    private final Map<Field, Tally> baseline = new EnumMap<>(Field.class);

    Comparison() {
        for (Field field : Field.values()) {
            engine.put(field, new Tally());
            baseline.put(field, new Tally());
        }
    }

    /** Counts one résumé; the engine's mistakes, each in a line. */
    List<String> count(Wanted truth, Values read, Values plain) {
        List<String> mistakes = new ArrayList<>();
        engine.forEach((field, tally) ->
                tally.count(field, read, truth).forEach(mistake -> mistakes.add(field.label() + " " + mistake)));
        baseline.forEach((field, tally) -> tally.count(field, plain, truth));
        return mistakes;
    }

    /** Every field's F1 and the highest calibration error, beside the baseline and the bars. */
    Scorecard card(Bars bars) {
        Scorecard card = new Scorecard("patterns and names");
        for (Field field : Field.values()) {
            card.add("F1 of " + field.label(), Unit.SHARE, f1(field), bars.of(field), baselineF1(field));
        }
        double error = engine.values().stream()
                .mapToDouble(tally -> tally.calibration().error())
                .max()
                .orElse(0);
        card.add("calibration error, the highest of a field", Unit.SHARE, error, bars.calibration());
        return card;
    }

    /** For each hundred résumés, those of which at least one value of a field was read. */
    double percentFound(Field field) {
        return of(engine, field).percentFound();
    }

    /** Share of a field's wanted values that were read. */
    double recall(Field field) {
        return of(engine, field).recall();
    }

    double f1(Field field) {
        return of(engine, field).f1();
    }

    /** The engine's answers of a field. */
    List<Isotonic.Outcome> outcomes(Field field) {
        return of(engine, field).calibration().outcomes();
    }

    double baselineF1(Field field) {
        return of(baseline, field).f1();
    }

    /** Mean F1 of the engine over the fields of which something is wanted. */
    double meanF1() {
        return engine.values().stream()
                .filter(tally -> tally.wanted() > 0)
                .mapToDouble(Tally::f1)
                .average()
                .orElse(1);
    }

    /** One row a field, as {@link #HEAD} names its cells. */
    List<List<String>> rows() {
        return Stream.of(Field.values()).map(this::row).toList();
    }

    private List<String> row(Field field) {
        Tally read = of(engine, field);
        return List.of(
                field.label(),
                figure(read.precision()),
                figure(read.recall()),
                figure(read.calibration().error()));
    }

    static String figure(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    private static Tally of(Map<Field, Tally> tallies, Field field) {
        return Objects.requireNonNull(tallies.get(field));
    }
}
