package io.rolewright.engine.ranking;

import io.rolewright.engine.forest.Forest;
import io.rolewright.engine.forest.ForestReader;
import io.rolewright.engine.forest.UnusableForestException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Properties;

/**
 * Trees that have learned how much features count, with how their sum becomes a score.
 *
 * @param forest the trees
 * @param version of the artefact, as its card tells
 * @param sha256 the hash of the artefact's bytes, lower-case hexadecimal
 * @param slope of the logistic curve from margin to score
 * @param offset of that curve
 */
public record RankingModel(Forest forest, String version, String sha256, double slope, double offset) {
    private static final String ARTEFACT = "/ranking/matching.json";
    private static final String CARD = "/ranking/matching.properties";

    public RankingModel {
        if (!(slope > 0) || !Double.isFinite(slope) || !Double.isFinite(offset)) {
            throw new IllegalArgumentException("slope %s, offset %s".formatted(slope, offset));
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
     * @param card its {@code version}, {@code sha256}, {@code features} (hash of the allow-list), {@code slope} and {@code
     *     offset}
     * @throws UnusableForestException when the two do not belong together or to this program's features
     */
    public static RankingModel read(byte[] artefact, Properties card) throws UnusableForestException {
        FeatureList list = FeatureList.bundled();
        String sha256 = sha256(artefact);
        if (!sha256.equals(value(card, "sha256"))) {
            throw new UnusableForestException("model.corrupt", "the card is of other bytes than " + sha256);
        }
        if (!list.sha256().equals(value(card, "features"))) {
            throw new UnusableForestException("model.wrong-features", "the card names another list");
        }
        Forest forest = ForestReader.read(artefact, list.names());
        double slope = number(card, "slope");
        double offset = number(card, "offset");
        if (!(slope > 0)) {
            throw new UnusableForestException("model.not-finite", "slope " + slope);
        }
        return new RankingModel(forest, value(card, "version"), sha256, slope, offset);
    }

    /** 0 to 100 for a margin; rises with it. */
    double score(double margin) {
        return 100 / (1 + Math.exp(-(slope * margin + offset)));
    }

    private static double number(Properties card, String key) throws UnusableForestException {
        try {
            double number = Double.parseDouble(value(card, key));
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException none) {
            throw new UnusableForestException("model.corrupt", key + " of the card");
        }
        throw new UnusableForestException("model.not-finite", key + " of the card");
    }

    private static String value(Properties card, String key) throws UnusableForestException {
        String value = card.getProperty(key);
        if (value == null) {
            throw new UnusableForestException("model.corrupt", "the card has no " + key);
        }
        return value;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
