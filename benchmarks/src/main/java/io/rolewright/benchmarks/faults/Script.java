package io.rolewright.benchmarks.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A fault that is staged, with what must be seen then. */
interface Script {
    /** What goes wrong, as a name for the command line. */
    String name();

    /**
     * Stages it.
     *
     * @param folder empty, for what it needs
     * @return what contradicts the expectation; empty when all was as it should be
     * @throws NotPossible when this machine cannot stage it
     */
    List<String> play(Path folder) throws IOException, NotPossible;

    /** This machine cannot stage it, and why. */
    final class NotPossible extends Exception {
        private static final long serialVersionUID = 1;

        NotPossible(String why) {
            super(why);
        }
    }
}
