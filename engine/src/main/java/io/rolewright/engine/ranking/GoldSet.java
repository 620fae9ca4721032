package io.rolewright.engine.ranking;

import io.rolewright.engine.measure.Ndcg;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Pairs of made-up adverts and CVs with their true grades, frozen: what all models of one feature list are compared by, in
 * milliseconds and with nothing but the jar. No model has learned from them.
 */
public final class GoldSet {
    private static final int DEPTH = 10;

    private final String text;
    private final String sha256;
    private final List<Row> rows;
    private final Collection<List<Row>> jobs;

    private GoldSet(String text, List<Row> rows) {
        this.text = text;
        this.sha256 = Sha256.of(text.getBytes(StandardCharsets.UTF_8));
        this.rows = List.copyOf(rows);
        this.jobs = byJob(rows).values();
    }

    /**
     * One pair.
     *
     * @param job names the advert, without blanks; people are compared within one
     * @param grade how well the person suits it, 0 to 4
     * @param features in the order of {@link FeatureList}; not a number where one is not known
     */
    public record Row(String job, int grade, float[] features) {
        private static final int BEST = 4;

        public Row {
            if (job.isBlank() || job.chars().anyMatch(Character::isWhitespace)) {
                throw new IllegalArgumentException("job '%s'".formatted(job));
            }
            if (grade < 0 || grade > BEST) {
                throw new IllegalArgumentException("grade " + grade);
            }
            if (features.length != FeatureList.bundled().features().size()) {
                throw new IllegalArgumentException(features.length + " features");
            }
            features = features.clone();
        }

        @Override
        public float[] features() {
            return features.clone();
        }
    }

    /** The set of this jar. */
    public static GoldSet bundled() {
        return OfThisJar.SET;
    }

    /**
     * A set of these rows.
     *
     * @param source where they come from, one line
     * @param rows at least one; their order decides between people of equal score
     */
    public static GoldSet of(String source, List<Row> rows) {
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("no rows");
        }
        return new GoldSet(GoldFile.text(source, rows), rows);
    }

    /**
     * Reads what {@link #text} wrote.
     *
     * @throws IllegalArgumentException when the file was changed since, or was made for another feature list; the message
     *     says which
     */
    public static GoldSet read(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        return new GoldSet(text, GoldFile.rows(text));
    }

    /** The file of this set. */
    public String text() {
        return text;
    }

    /** The hash of the file, lower-case hexadecimal. */
    public String sha256() {
        return sha256;
    }

    /** How many jobs people are ranked for. */
    public int jobs() {
        return jobs.size();
    }

    /** The features of all pairs, each in the order of {@link FeatureList}; not a number where one is not known. */
    public List<float[]> rows() {
        return rows.stream().map(Row::features).toList();
    }

    /**
     * How well a model ranks: nDCG of the first ten, mean over the jobs. Of people with equal margins, the one whose row
     * stands first comes first.
     *
     * @return 0 to 1
     */
    public double ndcg(RankingModel model) {
        return ndcg(model::margin);
    }

    /** The same of anything that scores rows; higher is better. */
    double ndcg(ToDoubleFunction<float[]> score) {
        return jobs.stream()
                .mapToDouble(people -> Ndcg.at(DEPTH, ranked(people, score)))
                .average()
                .orElseThrow();
    }

    private static List<Integer> ranked(List<Row> people, ToDoubleFunction<float[]> score) {
        record Scored(int grade, double score) {}
        return people.stream()
                .map(row -> new Scored(row.grade(), score.applyAsDouble(row.features())))
                .sorted(Comparator.comparingDouble(Scored::score).reversed())
                .map(Scored::grade)
                .toList();
    }

    private static Map<String, List<Row>> byJob(List<Row> rows) {
        Map<String, List<Row>> jobs = new LinkedHashMap<>();
        rows.forEach(
                row -> jobs.computeIfAbsent(row.job(), job -> new ArrayList<>()).add(row));
        return jobs;
    }

    /** Read when it is asked for first. */
    private static final class OfThisJar {
        static final GoldSet SET = read(Bundled.file("gold.txt"));
    }
}
