package io.rolewright.evaluation.skills;

import io.rolewright.engine.mention.Layer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Precision, recall and F1 of some finders, layer by layer, with the bar below them.
 *
 * @param tallies what each finder reached, by its name
 */
record SkillsTable(Map<String, Map<Layer, SpanTally>> tallies) {
    static final double LENIENT_KNOWLEDGE = 0.60;

    static final List<String> HEAD =
            List.of("layer", "finder", "strict P", "strict R", "strict F1", "lenient P", "lenient R", "lenient F1");

    List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (Layer layer : Layer.values()) {
            tallies.forEach(
                    (finder, byLayer) -> rows.add(row(layer, finder, Objects.requireNonNull(byLayer.get(layer)))));
            rows.add(bar(layer));
        }
        return rows;
    }

    private static List<String> row(Layer layer, String finder, SpanTally tally) {
        SpanTally.Score strict = tally.strict();
        SpanTally.Score lenient = tally.lenient();
        return List.of(
                name(layer),
                finder,
                figure(strict.precision()),
                figure(strict.recall()),
                figure(strict.f1()),
                figure(lenient.precision()),
                figure(lenient.recall()),
                figure(lenient.f1()));
    }

    private static List<String> bar(Layer layer) {
        String lenient = layer == Layer.KNOWLEDGE ? figure(LENIENT_KNOWLEDGE) : "";
        return List.of(name(layer), "bar", "", "", figure(published(layer)), "", "", lenient);
    }

    /** Strict F1 that is published for fine-tuned models of the BERT family (Zhang et al., NAACL 2022). */
    private static double published(Layer layer) {
        return switch (layer) {
            case KNOWLEDGE -> 0.64;
            case SKILL -> 0.56;
        };
    }

    /** Which bars {@code finder} does not reach, one line each. */
    List<String> missed(String finder) {
        Map<Layer, SpanTally> byLayer = Objects.requireNonNull(tallies.get(finder));
        List<String> missed = new ArrayList<>();
        byLayer.forEach((layer, tally) -> {
            if (tally.strict().f1() < published(layer)) {
                missed.add("Not reached: strict F1 of %s, %s of %s."
                        .formatted(name(layer), figure(tally.strict().f1()), figure(published(layer))));
            }
        });
        return missed;
    }

    private static String name(Layer layer) {
        return layer.name().charAt(0) + layer.name().substring(1).toLowerCase(Locale.ROOT);
    }

    private static String figure(double share) {
        return String.format(Locale.ROOT, "%.3f", share);
    }

    /** One row for a terminal. */
    static String line(List<String> cells) {
        return String.format("%-10s %-24s %9s %9s %9s %10s %10s %10s", cells.toArray())
                .stripTrailing();
    }
}
