package io.rolewright.communications.internal.mime;

/** Whether an e-mail comes from whom it names, as our own mail server says. */
public enum Authenticity {
    /** The domain of the sender vouches for it. */
    PASS,
    /** The domain of the sender does not: somebody may pretend to be them. */
    FAIL,
    /** Nobody whom we trust says anything. */
    NONE
}
