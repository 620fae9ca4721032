package io.rolewright.evaluation.skills;

import io.rolewright.engine.mention.Layer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Precision, recall and F1 of some finders, layer by layer.
 *
 * @param tallies what each finder reached, by its name
 */
record SkillsTable(Map<String, Map<Layer, SpanTally>> tallies) {
    static final List<String> HEAD =
            List.of("layer", "finder", "strict P", "strict R", "strict F1", "lenient P", "lenient R", "lenient F1");

    List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (Layer layer : Layer.values()) {
            tallies.forEach(
                    (finder, byLayer) -> rows.add(row(layer, finder, Objects.requireNonNull(byLayer.get(layer)))));
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

    /** What a finder reached on a layer. */
    SpanTally tally(String finder, Layer layer) {
        return Objects.requireNonNull(
                Objects.requireNonNull(tallies.get(finder), finder).get(layer));
    }

    static String name(Layer layer) {
        return layer.name().charAt(0) + layer.name().substring(1).toLowerCase(Locale.ROOT);
    }

    private static String figure(double share) {
        return String.format(Locale.ROOT, "%.3f", share);
    }
}
