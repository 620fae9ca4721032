package io.rolewright.engine.visibility;

/**
 * What a seeker would type.
 *
 * @param words as typed
 * @param kind where the words come from
 * @param weight how many of the seekers type it, as a share of those that type the occupation's name; above 0
 */
public record SearchQuery(String words, Kind kind, double weight) {
    public SearchQuery {
        if (words.isBlank() || !(weight > 0)) {
            throw new IllegalArgumentException("query %s %s".formatted(words, weight));
        }
    }

    /** Where the words of a query come from. */
    public enum Kind {
        /** The occupation's usual name. */
        OCCUPATION,
        /** Another name of it. */
        OTHER_NAME,
        /** The usual name and the place of work. */
        OCCUPATION_AND_PLACE,
        /** The usual name and a skill that is asked for. */
        OCCUPATION_AND_SKILL,
        /** The title as it stands, where it names no occupation that is known. */
        TITLE,
        /** A skill alone. */
        SKILL
    }
}
