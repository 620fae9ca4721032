package io.rolewright.profiles;

import io.rolewright.shared.Personal;
import java.util.List;

/**
 * A part of what a résumé says, as its owner is shown it.
 *
 * @param kind what it is about
 * @param lines what was read, one thing a line; times are months such as {@code 2019-03}
 */
public record ReadPart(Kind kind, @Personal List<String> lines) {
    public ReadPart {
        lines = List.copyOf(lines);
    }

    /** What a part of a résumé is about. */
    public enum Kind {
        NAME,
        /** E-mail address, number and page. */
        CONTACT,
        PLACE,
        SUMMARY,
        WORK,
        EDUCATION,
        SKILLS,
        LANGUAGES,
        CERTIFICATES
    }

    /** Without the lines, so that they cannot reach a log. */
    @Override
    public String toString() {
        return "ReadPart " + kind;
    }
}
