package io.rolewright.analytics;

/** By what the figures of a report can be narrowed. */
public enum ReportFilter {
    /** A client company. */
    CLIENT,
    /** A recruiter. */
    RECRUITER,
    /** How people came to be up for a job. */
    SOURCE,
    /** The board on which they saw it. */
    BOARD,
    /** A job. */
    JOB
}
