package io.rolewright.engine.titles;

import io.rolewright.engine.UnusableArtefactException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Properties;

/** The lines of {@link TitleWeights}. */
final class TitleWeightsFile {
    private static final float MOST = 100;

    private final Properties values = new Properties();

    TitleWeightsFile(byte[] artefact) throws UnusableArtefactException {
        try {
            values.load(new ByteArrayInputStream(artefact));
        } catch (IllegalArgumentException broken) {
            throw new UnusableArtefactException("artefact.corrupt", String.valueOf(broken.getMessage()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    TitleWeights read(TitleWeights.Way way) throws UnusableArtefactException {
        String name = way.name().toLowerCase(Locale.ROOT);
        return new TitleWeights(
                number(name + ".words"),
                number(name + ".runs"),
                number(name + ".meaning"),
                number(name + ".concept-runs"),
                number(name + ".concept-meaning"),
                number("level"),
                number("noise"));
    }

    private float number(String key) throws UnusableArtefactException {
        String value = values.getProperty(key);
        if (value == null) {
            throw new UnusableArtefactException("artefact.incomplete", key);
        }
        try {
            float number = Float.parseFloat(value);
            if (number >= 0 && number <= MOST) {
                return number;
            }
            throw new UnusableArtefactException("artefact.not-finite", key);
        } catch (NumberFormatException e) {
            throw new UnusableArtefactException("artefact.corrupt", key);
        }
    }
}
