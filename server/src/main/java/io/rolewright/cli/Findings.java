package io.rolewright.cli;

import io.rolewright.engine.document.Finding;
import java.util.List;
import java.util.stream.Stream;

/** Findings as a person reads them: the code, and what it says. */
final class Findings {
    private Findings() {}

    /** One line per finding, those about the file first. */
    static List<String> lines(List<Finding> aboutTheFile, List<Finding> aboutItsWords) {
        return Stream.concat(aboutTheFile.stream(), aboutItsWords.stream())
                .map(Finding::code)
                .distinct()
                .map(code -> code + ": " + Refusal.text(code))
                .toList();
    }
}
