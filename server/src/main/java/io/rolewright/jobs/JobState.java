package io.rolewright.jobs;

/** Whether people are still sought for a job. */
public enum JobState {
    OPEN,
    CLOSED
}
