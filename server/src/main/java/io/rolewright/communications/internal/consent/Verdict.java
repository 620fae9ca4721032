package io.rolewright.communications.internal.consent;

import java.time.Instant;

/** Whether somebody may be reached, and by which rule not. */
public sealed interface Verdict {
    /** They may, now. */
    record Allowed() implements Verdict {}

    /**
     * Not before a time, when it is to be asked again.
     *
     * @param rule names why
     */
    record Deferred(Instant until, String rule) implements Verdict {}

    /**
     * They may not.
     *
     * @param rule names why
     */
    record Refused(String rule) implements Verdict {}
}
