package io.rolewright.engine.titles;

import io.rolewright.engine.taxonomy.TitleWord.Role;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * How much each way of comparing counts. All are cosines, of 0 to 1 or, of meaning, of -1 to 1.
 *
 * @param words equal words
 * @param runs equal runs of letters
 * @param meaning vectors of a label
 * @param conceptRuns runs of letters, over all labels of an occupation
 * @param conceptMeaning vectors, over all labels of an occupation
 * @param level how much a word of level counts beside one that tells the work
 * @param noise how much a word counts that says little
 */
public record TitleWeights(
        float words, float runs, float meaning, float conceptRuns, float conceptMeaning, float level, float noise) {

    private static final String FILE = "/titles/weights.properties";

    /** For words and letters alone. */
    public static TitleWeights lexical() {
        return read("lexical");
    }

    /** With a model of meaning. */
    public static TitleWeights full() {
        return read("full");
    }

    /** For the model of meaning alone, to compare with. */
    public static TitleWeights meaningAlone() {
        return read("meaning");
    }

    private static TitleWeights read(String way) {
        Properties values = new Properties();
        try (InputStream stream = TitleWeights.class.getResourceAsStream(FILE)) {
            values.load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TitleWeights(
                number(values, way + ".words"),
                number(values, way + ".runs"),
                number(values, way + ".meaning"),
                number(values, way + ".concept-runs"),
                number(values, way + ".concept-meaning"),
                number(values, "level"),
                number(values, "noise"));
    }

    private static float number(Properties values, String key) {
        return Float.parseFloat(values.getProperty(key, ""));
    }

    float of(Role role) {
        return switch (role) {
            case TELLING -> 1;
            case LEVEL -> level;
            case NOISE -> noise;
        };
    }
}
