package io.rolewright.engine.forecast;

/** How far an application has come. */
public enum PipelineStage {
    /** Nobody has looked yet. */
    NEW,
    /** Somebody has looked. */
    SCREENED,
    /** Among those who would be put forward. */
    SHORTLISTED,
    /** The client knows of them. */
    SUBMITTED,
    /** The client talks with them. */
    INTERVIEW,
    /** They are offered the job. */
    OFFER,
    /** They have the job. */
    PLACED,
    /** It came to nothing, for whatever reason. It may be taken up again. */
    LOST;

    boolean isOpen() {
        return compareTo(PLACED) < 0;
    }
}
