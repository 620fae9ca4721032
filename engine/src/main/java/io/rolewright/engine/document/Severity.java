package io.rolewright.engine.document;

/** How much a finding matters to the person who reads the result. */
public enum Severity {
    /** Worth knowing; nothing is lost. */
    INFO,
    /** Something may be missing or wrong. */
    WARNING,
    /** The result must not be trusted without a look at the file. */
    SERIOUS
}
