package io.rolewright.notifications;

/** A way on which users are told something, the quietest first. */
public enum Way {
    /** In the list of the platform itself. */
    IN_APP,
    /** By e-mail. */
    EMAIL,
    /** By text message. */
    TEXT
}
