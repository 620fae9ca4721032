package io.rolewright.engine.resume;

import java.util.Optional;
import java.util.Set;

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
    /** Stands for all members of the European Union. */
    public static final String EUROPEAN_UNION = "EU";

    /** The members; source: Treaty on European Union, article 52, since the withdrawal of 2020. */
    private static final Set<String> MEMBERS = Set.of(
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU",
            "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");

    /** Whether a right in all of the European Union is one in {@code country}, ISO 3166-1 alpha-2, too. */
    public static boolean isMember(String country) {
        return MEMBERS.contains(country);
    }

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
