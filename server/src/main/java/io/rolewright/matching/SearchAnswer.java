package io.rolewright.matching;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who was found, best first.
 *
 * @param total how many may be seen and pass query and filters; the best of them are ranked
 * @param ranked how many of them can be paged through
 * @param items one page
 * @param next the cursor of the next page; absent on the last one
 * @param facets how many of {@code total} have which value
 * @param meaning whether people were also compared by what they mean, and not by words alone
 */
public record SearchAnswer(
        long total,
        int ranked,
        List<FoundCandidate> items,
        @Nullable String next,
        List<Facet> facets,
        Meaning meaning) {
    public SearchAnswer {
        items = List.copyOf(items);
        facets = List.copyOf(facets);
    }

    /** What meaning did for an answer. */
    public enum Meaning {
        /** People were compared by words and by meaning. */
        COMPARED,
        /** Nothing is known to compare with: no model of meaning runs here, or none has read the job yet; words alone decided. */
        NO_MODEL,
        /** What is known of people comes from another model until they are read again; words alone decided. */
        OTHER_MODEL
    }

    /**
     * How many have which value, the commonest values first.
     *
     * @param field what the values are of
     */
    public record Facet(Field field, List<Value> values) {
        public Facet {
            values = List.copyOf(values);
        }

        /** What can be counted. */
        public enum Field {
            SKILL,
            LICENCE,
            LANGUAGE,
            WORK_RIGHT,
            COUNTRY
        }
    }

    /**
     * A value.
     *
     * @param value as filters take it
     * @param name for people
     * @param count how many have it
     */
    public record Value(String value, String name, long count) {}
}
