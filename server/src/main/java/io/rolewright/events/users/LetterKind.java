package io.rolewright.events.users;

/** Why somebody is written to about their login. */
public enum LetterKind {
    /** They say that an address is theirs; the letter's link shows it. */
    VERIFICATION,
    /** Somebody who says that the address is theirs has forgotten the password. */
    PASSWORD_RESET,
    /** They are invited to work for the agency. */
    INVITATION,
    /** Somebody tried to register with the address of their login. */
    REGISTRATION_REPEATED
}
