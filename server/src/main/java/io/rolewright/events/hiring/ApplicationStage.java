package io.rolewright.events.hiring;

/** How far somebody has come on the way to a job. */
public enum ApplicationStage {
    /** They are up for the job, and nobody has looked yet. */
    NEW,
    /** We have looked at what they can do. */
    SCREENED,
    /** They are among those whom we would put forward. */
    SHORTLISTED,
    /** The client has been told of them. */
    SUBMITTED,
    /** The client talks with them. */
    INTERVIEW,
    /** The client has offered them the job. */
    OFFER,
    /** They have the job. */
    PLACED,
    /** We, or the client, do not take them. */
    REJECTED,
    /** They do not want the job any more. */
    WITHDRAWN;

    /** Whether the way goes on from here. */
    public boolean isOpen() {
        return compareTo(PLACED) < 0;
    }

    /** Whether it came to nothing. */
    public boolean isClosed() {
        return compareTo(PLACED) > 0;
    }
}
