package io.rolewright.events.hiring;

/** How somebody came to be up for a job. */
public enum ApplicationSource {
    /** A résumé came in for it. */
    APPLIED,
    /** We found them. */
    SOURCED,
    /** Somebody told us of them. */
    REFERRED
}
