package io.rolewright.events.hiring;

/** What came of an interview. */
public enum InterviewOutcome {
    /** They talked. */
    HELD,
    /** The candidate did not come. */
    CANDIDATE_MISSING,
    /** Nobody came for the client. */
    CLIENT_MISSING
}
