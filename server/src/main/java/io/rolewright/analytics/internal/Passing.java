package io.rolewright.analytics.internal;

/** What people pass on the way to a job. */
enum Passing {
    APPLIED,
    SHORTLISTED,
    PLACED
}
