package io.rolewright.engine.resume;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells what a heading stands above that no word list knows: a multinomial logistic model over {@link SectionFeatures},
 * trained on invented résumés; {@code sections.md} beside its weights says how.
 */
final class SectionModel {
    /** What a row is that is no heading. */
    static final String NONE = "NONE";

    private static final SectionModel BUNDLED = load("/resume/sections.tsv");

    private final List<String> classes;
    private final Map<String, double[]> weights;

    private SectionModel(List<String> classes, Map<String, double[]> weights) {
        this.classes = classes;
        this.weights = weights;
    }

    static SectionModel bundled() {
        return BUNDLED;
    }

    /**
     * The section that a heading with these features starts; empty when it is likely none.
     *
     * @param least the lowest probability that counts, above 0.5
     */
    Optional<Section> section(List<String> features, double least) {
        double[] scores = new double[classes.size()];
        for (String feature : features) {
            double[] added = weights.get(feature);
            for (int i = 0; added != null && i < scores.length; i++) {
                scores[i] += added[i];
            }
        }
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        double all = 0;
        for (double score : scores) {
            all += StrictMath.exp(score - scores[best]);
        }
        boolean none = classes.get(best).equals(NONE) || 1 / all < least;
        return none ? Optional.empty() : Optional.of(Section.valueOf(classes.get(best)));
    }

    /** A first line with the classes, then a line for each feature with its weights, all between tabs. */
    private static SectionModel load(String path) {
        try (InputStream stream = SectionModel.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("missing " + path);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            List<String> head = List.of(lines.readLine().split("\t", -1));
            Map<String, double[]> weights = new HashMap<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("\t", -1);
                double[] values = new double[cells.length - 1];
                for (int i = 0; i < values.length; i++) {
                    values[i] = Double.parseDouble(cells[i + 1]);
                }
                weights.put(cells[0], values);
            }
            return new SectionModel(head.subList(1, head.size()), weights);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
