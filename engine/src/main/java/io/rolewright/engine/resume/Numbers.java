package io.rolewright.engine.resume;

import io.rolewright.engine.UnusableArtefactException;

/** The numbers of artefacts. */
final class Numbers {
    private Numbers() {}

    /** @throws UnusableArtefactException when it is none, or outside of its range */
    static double read(String text, double least, double most) throws UnusableArtefactException {
        try {
            double number = Double.parseDouble(text);
            if (number >= least && number <= most) {
                return number;
            }
            throw new UnusableArtefactException("artefact.not-finite", text);
        } catch (NumberFormatException e) {
            throw new UnusableArtefactException("artefact.corrupt", "no number: " + text);
        }
    }
}
