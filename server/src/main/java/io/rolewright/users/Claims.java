package io.rolewright.users;

/** The names in an access token, beside those of RFC 7519; the token's type is {@value #TYPE} (RFC 9068). */
public final class Claims {
    public static final String TYPE = "at+jwt";
    public static final String ISSUER = "rolewright";
    public static final String AUDIENCE = "rolewright-api";

    /** The role, as {@link io.rolewright.events.users.Role} names it. */
    public static final String ROLE = "role";

    /** Present and true while the password must be changed before anything else. */
    public static final String MUST_CHANGE_PASSWORD = "must_change_password";

    /** Present and false until the login's owner has shown that its address is theirs. */
    public static final String VERIFIED = "email_verified";

    /** The password version that the token was given out under. */
    public static final String VERSION = "ver";

    /** The session that the token belongs to. */
    public static final String SESSION = "sid";

    private Claims() {}
}
