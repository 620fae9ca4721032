package io.rolewright.engine.titles;

import io.rolewright.engine.UnusableArtefactException;
import io.rolewright.engine.taxonomy.TitleWord.Role;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

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

    /** Which ways of comparing there are. */
    public enum Way {
        /** Words and letters alone. */
        LEXICAL,
        /** With a model of meaning. */
        FULL,
        /** The model of meaning alone, to compare with. */
        MEANING
    }

    /** For words and letters alone. */
    public static TitleWeights lexical() {
        return bundled(Way.LEXICAL);
    }

    /** With a model of meaning. */
    public static TitleWeights full() {
        return bundled(Way.FULL);
    }

    /** For the model of meaning alone, to compare with. */
    public static TitleWeights meaningAlone() {
        return bundled(Way.MEANING);
    }

    private static TitleWeights bundled(Way way) {
        try (InputStream stream = TitleWeights.class.getResourceAsStream(FILE)) {
            return read(stream.readAllBytes(), way);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnusableArtefactException e) {
            throw new IllegalStateException("the bundled " + FILE + " is broken", e);
        }
    }

    /**
     * Reads weights of one's own, which name those of every way of comparing.
     *
     * @param artefact the text of a properties file in Latin-1
     * @param wanted whose weights are answered
     * @throws UnusableArtefactException {@code artefact.corrupt}, {@code artefact.incomplete} or {@code artefact.not-finite}
     *     (a weight is not of 0 to 100)
     */
    public static TitleWeights read(byte[] artefact, Way wanted) throws UnusableArtefactException {
        TitleWeightsFile file = new TitleWeightsFile(artefact);
        for (Way way : Way.values()) {
            file.read(way);
        }
        return file.read(wanted);
    }

    float of(Role role) {
        return switch (role) {
            case TELLING -> 1;
            case LEVEL -> level;
            case NOISE -> noise;
        };
    }
}
