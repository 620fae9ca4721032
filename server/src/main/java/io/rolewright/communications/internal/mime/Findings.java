package io.rolewright.communications.internal.mime;

import java.util.EnumSet;
import java.util.Set;

/** Gathers what is wrong with a message while it is read. */
final class Findings {
    private final Set<MailFinding> found = EnumSet.noneOf(MailFinding.class);

    void add(MailFinding finding) {
        found.add(finding);
    }

    Set<MailFinding> all() {
        return found;
    }
}
