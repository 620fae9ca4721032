package io.rolewright.engine.resume;

import java.util.Optional;

/**
 * A right to work as a résumé states it itself. Where somebody is from says nothing about it: a nationality, a place of
 * birth or a passport alone is never read as one.
 *
 * @param kind what the person holds
 * @param country where it is valid, ISO 3166-1 alpha-2, or {@code EU} for all members of the European Union; absent where
 *     the résumé names none
 * @param visa which one: its number in Australia, such as {@code 482}, else a name such as {@code H-1B} or {@code student};
 *     absent where it is not said, and for what is no visa
 */
public record WorkRight(Kind kind, Optional<String> country, Optional<String> visa) {
    /** What a person says to hold, or to lack. */
    public enum Kind {
        /** Citizenship of the country. */
        CITIZEN,
        /** Leave to stay and work without an end. */
        PERMANENT_RESIDENT,
        /** Leave to stay that ends, with or without conditions about work. */
        VISA,
        /** May work without sponsorship; on what ground is not said. */
        AUTHORISED,
        /** Needs an employer that sponsors a visa. */
        NEEDS_SPONSORSHIP
    }
}
