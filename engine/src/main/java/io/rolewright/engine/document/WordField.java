package io.rolewright.engine.document;

import java.util.Optional;
import java.util.Set;

/**
 * The instruction of a field in a word processor's file, such as {@code HYPERLINK "https://…"} with switches behind it.
 *
 * @param name its first word
 * @param target the first words in quotes; empty when there are none
 */
record WordField(String name, String target) {
    private static final Set<String> FETCHING =
            Set.of("INCLUDEPICTURE", "INCLUDETEXT", "DDE", "DDEAUTO", "IMPORT", "LINK", "INCLUDE");

    static WordField of(String instruction) {
        String[] parts = instruction.strip().split("\"", 3);
        String[] words = parts[0].strip().split("\\s", 2);
        return new WordField(words[0], parts.length > 1 ? parts[1] : "");
    }

    /** Where it leads when it is a link. */
    Optional<String> link() {
        return name.equals("HYPERLINK") ? Optional.of(target) : Optional.empty();
    }

    /** Whether a program that brings the field up to date would load something. */
    boolean fetches() {
        return FETCHING.contains(name);
    }
}
