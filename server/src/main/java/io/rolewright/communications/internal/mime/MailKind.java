package io.rolewright.communications.internal.mime;

/** Who wrote an e-mail, as far as its head tells. Only a letter is answered automatically. */
public enum MailKind {
    /** Somebody. */
    LETTER,
    /** A program: an absence note, a notice, an automatic answer. */
    AUTOMATIC,
    /** A mailing list. */
    LIST,
    /** A mail server, about a message of ours. */
    BOUNCE,
    /** A calendar, for somebody who was invited. */
    CALENDAR_REPLY
}
