package io.rolewright.engine.ranking;

import io.rolewright.engine.forest.Forest;
import io.rolewright.engine.forest.ForestReader;
import io.rolewright.engine.forest.UnusableForestException;
import io.rolewright.engine.ranking.Correction.Term;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * Trees that have learned how much features count, what feedback added to them, and how their sum becomes a score.
 *
 * @param forest the trees
 * @param version as the card tells
 * @param artefact the hash of the trees' bytes, lower-case hexadecimal
 * @param slope of the logistic curve from margin to score, above 0
 * @param offset of that curve
 * @param correction what feedback adds to the trees' margin
 */
public record RankingModel(
        Forest forest, String version, String artefact, double slope, double offset, Correction correction) {
    private static final String ARTEFACT = "/ranking/matching.json";
    private static final String CARD = "/ranking/matching.properties";

    public RankingModel {
        if (!(slope > 0) || !Double.isFinite(slope) || !Double.isFinite(offset)) {
            throw new IllegalArgumentException("slope %s, offset %s".formatted(slope, offset));
        }
        if (version.chars().anyMatch(letter -> letter < ' ' || letter == '\\')) {
            throw new IllegalArgumentException("a version of one line");
        }
    }

    /**
     * The model of this jar.
     *
     * @throws UnusableForestException when its files are missing or not those of its card
     */
    public static RankingModel bundled() throws UnusableForestException {
        try (InputStream artefact = RankingModel.class.getResourceAsStream(ARTEFACT);
                InputStream card = RankingModel.class.getResourceAsStream(CARD)) {
            if (artefact == null || card == null) {
                throw new UnusableForestException("model.missing", artefact == null ? ARTEFACT : CARD);
            }
            Properties properties = new Properties();
            properties.load(card);
            return read(artefact.readAllBytes(), properties);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Checks and reads a model.
     *
     * @param artefact JSON of XGBoost
     * @param card its {@code version}, {@code sha256} (of the artefact), {@code features} (hash of the allow-list), {@code
     *     slope} and {@code offset}; for each feature that feedback corrected {@code correction.<feature>} with weight, mean
     *     and scale
     * @throws UnusableForestException when the two do not belong together or to this program's features, or when the card
     *     holds what could not be scored
     */
    public static RankingModel read(byte[] artefact, Properties card) throws UnusableForestException {
        RankingCard told = new RankingCard(card);
        FeatureList list = FeatureList.bundled();
        String sha256 = Sha256.of(artefact);
        if (!sha256.equals(told.value("sha256"))) {
            throw new UnusableForestException("model.corrupt", "the card is of other bytes than " + sha256);
        }
        if (!list.sha256().equals(told.value("features"))) {
            throw new UnusableForestException("model.wrong-features", "the card names another list");
        }
        Forest forest = ForestReader.read(artefact, list.names());
        double slope = told.number("slope");
        if (!(slope > 0)) {
            throw new UnusableForestException("model.not-finite", "slope " + slope);
        }
        try {
            return new RankingModel(
                    forest, told.value("version"), sha256, slope, told.number("offset"), told.correction());
        } catch (IllegalArgumentException wrong) {
            throw new UnusableForestException("model.corrupt", String.valueOf(wrong.getMessage()));
        }
    }

    /**
     * The same trees with what feedback adds, in place of what it added before.
     *
     * @param version the new model's
     * @param slope of the new curve, above 0
     * @param offset of the new curve
     */
    public RankingModel corrected(String version, Correction correction, double slope, double offset) {
        return new RankingModel(forest, version, artefact, slope, offset, correction);
    }

    /** The card as properties text; {@link #read} makes the same model of it and of the artefact. */
    public String card() {
        return RankingCard.text(this);
    }

    /** Names all that decides a score: trees, allow-list, curve and correction; lower-case hexadecimal. */
    public String sha256() {
        return Sha256.of(corrected("", correction, slope, offset).card().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * What trees and correction add up to; higher is better.
     *
     * @param row the features in the order of the allow-list; not a number where one is not known
     */
    public double margin(float[] row) {
        return forest.margin(row) + correction.of(row);
    }

    /** The margin that {@link #contributions} start from: the trees' mean, to which a mean pair's correction adds nothing. */
    double mean() {
        return forest.mean();
    }

    /** What each feature adds to {@link #mean}, by trees and correction; together they make the margin. */
    double[] contributions(float[] row) {
        double[] added = forest.contributions(row);
        for (Term term : correction.terms()) {
            added[term.place()] += term.of(row);
        }
        return added;
    }

    /** 0 to 100 for a row of features. */
    public double score(float[] row) {
        return score(margin(row));
    }

    /** 0 to 100 for a margin; rises with it. */
    public double score(double margin) {
        return 100 / (1 + Math.exp(-(slope * margin + offset)));
    }
}
