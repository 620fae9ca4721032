package io.rolewright.jobs;

/** How far the work on a job has come, in this order. */
public enum JobStage {
    /** It is safe in the database. */
    RECEIVED,
    /** What it asks for is known. */
    EXTRACTED,
    /** Everybody who is known has been ranked for it. */
    MATCHED
}
