package io.rolewright.users.internal;

/** Where the pages are to which letters lead. */
final class AccountPath {
    static final String VERIFICATION = "/account/verification/";
    static final String PASSWORD = "/account/password/";
    static final String INVITATION = "/account/invitation/";
    /** Where somebody asks for a letter who has forgotten the password. */
    static final String FORGOTTEN = "/account/forgotten-password";

    private AccountPath() {}

    static String of(OpenLetter letter) {
        var secret = letter.secret().text();
        return switch (letter.kind()) {
            case VERIFICATION -> VERIFICATION + secret;
            case PASSWORD_RESET -> PASSWORD + secret;
            case INVITATION -> INVITATION + secret;
            case REGISTRATION_REPEATED -> FORGOTTEN;
        };
    }
}
