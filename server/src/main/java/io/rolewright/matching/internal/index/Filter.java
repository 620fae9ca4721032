package io.rolewright.matching.internal.index;

import java.util.List;
import java.util.Set;

/** Who may be found. What is not known of a candidate passes no filter that asks for it. Walls are filters. */
public sealed interface Filter {
    /** Everybody. */
    record Everybody() implements Filter {}

    /** Filters that ask for the values of one field. */
    sealed interface OnField extends Filter {}

    /** Those who have at least one of the values. */
    record AnyOf(KeywordField field, Set<String> values) implements OnField {
        public AnyOf {
            values = Set.copyOf(values);
        }
    }

    /** Those of whom no value is known. */
    record Without(KeywordField field) implements OnField {}

    /**
     * Those whose number lies between two others.
     *
     * @param least included
     * @param most included
     */
    record Between(NumberField field, long least, long most) implements OnField {}

    /**
     * Those who live near, by the great circle.
     *
     * @param kilometres more than 0
     */
    record Near(Place place, double kilometres) implements Filter {
        public Near {
            if (!(kilometres > 0 && kilometres < 20_100)) {
                throw new IllegalArgumentException("a radius of " + kilometres + " km");
            }
        }
    }

    /** Those whom words match. */
    record Matching(TextQuery query) implements Filter {}

    /** Those who pass all; everybody when there are none. */
    record AllOf(List<Filter> filters) implements Filter {
        public AllOf {
            filters = List.copyOf(filters);
        }
    }

    /** Those who pass at least one; nobody when there are none. */
    record OneOf(List<Filter> filters) implements Filter {
        public OneOf {
            filters = List.copyOf(filters);
        }
    }

    /** Those who do not pass. */
    record Not(Filter filter) implements Filter {}

    /** Everybody. */
    static Filter everybody() {
        return new Everybody();
    }

    /** Those who pass all of them. */
    static Filter allOf(Filter... filters) {
        return new AllOf(List.of(filters));
    }

    /**
     * Those whom somebody may see: whoever has no wall, and whose wall lets one of these in.
     *
     * @param keys the ids of the person and of their teams
     */
    static Filter visibleTo(Set<String> keys) {
        return new OneOf(List.of(new Without(KeywordField.WALL), new AnyOf(KeywordField.WALL, keys)));
    }
}
