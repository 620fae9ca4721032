package io.rolewright.communications.internal.mime;

/** What was wrong with an e-mail, so that not all of it was read. */
public enum MailFinding {
    /** It is longer than what is read. */
    TOO_LARGE,
    /** A header field is longer than what is read. */
    HEADER_TOO_LONG,
    /** Parts stand in parts deeper than what is read; what is below is left out. */
    TOO_DEEP,
    /** What stands behind the last part that is read is left out. */
    TOO_MANY_PARTS,
    /** What stands behind the last file that is kept is left out. */
    TOO_MANY_FILES,
    /** Its text is cut. */
    TEXT_CUT,
    /** Its characters are not written as it says; they were guessed. */
    CHARSET_WRONG,
    /** A file was not stored: it is empty or too large. */
    FILE_REFUSED,
    /** It breaks the rules of MIME so that its rest cannot be read. */
    BROKEN
}
