package io.rolewright.engine.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells a text's language by its script where the script is that of one language, else by its stop words: each of the
 * first words that is a stop word of few languages counts for them. Any number of threads may share a detector.
 */
public final class LanguageDetector {
    /** BCP 47 tag of a text whose language cannot be told. */
    public static final String UNDETERMINED = "und";

    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "pt", "it", "nl", "sv", "da", "pl");

    /** Words read; enough for any résumé and quick for any length. */
    private static final int MOST_WORDS = 600;

    /** Share of stop words below which a text, such as a bare list, is not told; running text has 0.3 and more. */
    private static final double LEAST_SHARE = 0.04;

    private static final int LEAST_WORDS = 3;

    private final Map<String, List<Integer>> languagesOf = new HashMap<>();

    /** Reads the stop words from {@code /language/<tag>.txt}. */
    public LanguageDetector() {
        for (int i = 0; i < LANGUAGES.size(); i++) {
            for (String word : Words.of(stopWords(LANGUAGES.get(i)))) {
                languagesOf.computeIfAbsent(word, none -> new ArrayList<>()).add(i);
            }
        }
    }

    /** BCP 47 tag of the language of most of {@code text}; {@link #UNDETERMINED} when it cannot be told. */
    public String detect(CharSequence text) {
        return Script.languageOf(text).orElseGet(() -> byStopWords(text));
    }

    private String byStopWords(CharSequence text) {
        double[] scores = new double[LANGUAGES.size()];
        int words = 0;
        for (Words walk = new Words(text); words < MOST_WORDS && walk.next(); words++) {
            List<Integer> languages = languagesOf.getOrDefault(walk.folded(), List.of());
            languages.forEach(language -> scores[language] += 1.0 / languages.size());
        }
        return best(scores, words);
    }

    private static String best(double[] scores, int words) {
        int best = 0;
        double second = 0;
        for (int i = 1; i < scores.length; i++) {
            second = Math.max(second, Math.min(scores[best], scores[i]));
            best = scores[i] > scores[best] ? i : best;
        }
        boolean sure = scores[best] >= Math.max(LEAST_WORDS, LEAST_SHARE * words) && scores[best] >= 1.2 * second;
        return sure ? LANGUAGES.get(best) : UNDETERMINED;
    }

    private static String stopWords(String language) {
        try (InputStream stream = LanguageDetector.class.getResourceAsStream("/language/" + language + ".txt")) {
            if (stream == null) {
                throw new IllegalStateException("missing /language/" + language + ".txt");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
