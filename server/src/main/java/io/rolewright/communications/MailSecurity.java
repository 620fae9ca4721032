package io.rolewright.communications;

/** How the way to a mail server is encrypted. */
public enum MailSecurity {
    /** From the first byte on, as on port 993. */
    TLS,
    /** From {@code STARTTLS} on, as on port 143; a server that does not offer it is left. */
    STARTTLS,
    /** Not at all; only for a server on the same machine. */
    NONE
}
