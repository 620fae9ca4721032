package io.rolewright.engine.ranking;

import io.rolewright.engine.forest.UnusableForestException;
import io.rolewright.engine.ranking.Correction.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;

/** The card of a model as properties: {@code correction.<feature>=weight mean scale} for each term of a correction. */
final class RankingCard {
    private static final FeatureList FEATURES = FeatureList.bundled();
    private static final String TERM = "correction.";

    /** No card has longer numbers than this. */
    private static final int LONGEST = 200;

    private final Properties card;

    RankingCard(Properties card) {
        this.card = card;
    }

    /** All that a model must be told beside its artefact. */
    static String text(RankingModel model) {
        StringBuilder text = new StringBuilder();
        line(text, "version", model.version());
        line(text, "sha256", model.artefact());
        line(text, "features", FEATURES.sha256());
        line(text, "slope", model.slope());
        line(text, "offset", model.offset());
        for (Term term : model.correction().terms()) {
            line(text, TERM + term.feature().name(), "%s %s %s".formatted(term.weight(), term.mean(), term.scale()));
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String key, Object value) {
        text.append(key).append('=').append(value).append('\n');
    }

    String value(String key) throws UnusableForestException {
        String value = card.getProperty(key);
        if (value == null) {
            throw new UnusableForestException("model.corrupt", "the card has no " + key);
        }
        return value;
    }

    double number(String key) throws UnusableForestException {
        return number(key, value(key));
    }

    /** None where the card tells of none. */
    Correction correction() throws UnusableForestException {
        List<Term> terms = new ArrayList<>();
        for (Feature feature : FEATURES.features()) {
            String value = card.getProperty(TERM + feature.name());
            if (value != null) {
                terms.add(term(feature, value));
            }
        }
        for (String key : new TreeSet<>(card.stringPropertyNames())) {
            if (key.startsWith(TERM) && !FEATURES.names().contains(key.substring(TERM.length()))) {
                throw new UnusableForestException("model.wrong-features", "the card corrects " + key);
            }
        }
        return new Correction(terms);
    }

    private static Term term(Feature feature, String value) throws UnusableForestException {
        String key = TERM + feature.name();
        String[] cells =
                value.length() > LONGEST ? new String[0] : value.strip().split(" ", -1);
        if (cells.length != 3) {
            throw new UnusableForestException("model.corrupt", key + " of the card");
        }
        double weight = number(key, cells[0]);
        double mean = number(key, cells[1]);
        double scale = number(key, cells[2]);
        if (!Term.isAllowed(feature.sense(), weight)) {
            throw new UnusableForestException("model.against-sense", key + " of the card");
        }
        try {
            return new Term(feature, weight, mean, scale);
        } catch (IllegalArgumentException outOfRange) {
            throw new UnusableForestException("model.corrupt", key + " of the card");
        }
    }

    private static double number(String key, String value) throws UnusableForestException {
        try {
            double number = Double.parseDouble(value);
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException none) {
            throw new UnusableForestException("model.corrupt", key + " of the card");
        }
        throw new UnusableForestException("model.not-finite", key + " of the card");
    }
}
