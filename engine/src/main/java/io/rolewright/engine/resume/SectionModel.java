package io.rolewright.engine.resume;

import io.rolewright.engine.UnusableArtefactException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells what a heading stands above that no word list knows: a multinomial logistic model over {@link SectionFeatures},
 * trained on invented résumés; {@code sections.md} beside its weights says how. It never changes, so any number of threads
 * may share it.
 */
public final class SectionModel {
    /** What a row is that is no heading. */
    static final String NONE = "NONE";

    private final List<String> classes;
    private final Map<String, double[]> weights;

    SectionModel(List<String> classes, Map<String, double[]> weights) {
        this.classes = List.copyOf(classes);
        this.weights = Map.copyOf(weights);
    }

    /** The model that comes with this library; read at the first call. */
    public static SectionModel bundled() {
        return Bundled.MODEL;
    }

    /**
     * Reads a model: a first line with the classes, then a line for each feature with its weights, all between tabs.
     *
     * @param artefact UTF-8
     * @throws UnusableArtefactException {@code artefact.corrupt}, {@code artefact.incomplete} or {@code
     *     artefact.not-finite}
     */
    public static SectionModel read(byte[] artefact) throws UnusableArtefactException {
        return new SectionFile(artefact).read();
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

    private static final class Bundled {
        static final SectionModel MODEL = BundledFile.read("/resume/sections.tsv", SectionModel::read);
    }
}
