package io.rolewright.integrations.twins.workspace;

import java.util.Locale;

/** How a push may go wrong on its way; each is used up by one delivery. */
public enum PushFault {
    /** It comes twice. */
    DUPLICATE,
    /** Its token was signed by somebody else. */
    BAD_SIGNATURE,
    /** Its token is for somebody else. */
    WRONG_AUDIENCE,
    /** It has no token. */
    UNSIGNED,
    /** It never comes, and counts as taken. */
    WITHHELD;

    /** The fault of a name as {@code bad-signature}. */
    static PushFault named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
