package io.rolewright.matching.internal.index;

import java.util.List;

/** Words that are looked for. What is in {@link Not} must not stand there and adds nothing to a score. */
public sealed interface TextQuery {
    /**
     * A token of a field.
     *
     * @param weight what its score is multiplied by, more than 0
     */
    record Term(TextField field, String token, float weight) implements TextQuery {
        public Term {
            Tokens.check(token);
            if (!(weight > 0 && weight < Float.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("a weight of " + weight);
            }
        }

        public Term(TextField field, String token) {
            this(field, token, 1);
        }
    }

    /** Tokens that stand one after the other in a field; at least two. */
    record Phrase(TextField field, List<String> tokens) implements TextQuery {
        public Phrase {
            tokens = List.copyOf(tokens);
            tokens.forEach(Tokens::check);
            if (tokens.size() < 2) {
                throw new IllegalArgumentException("a phrase has two tokens or more");
            }
        }
    }

    /** All of them; the scores add up. At least one. */
    record All(List<TextQuery> parts) implements TextQuery {
        public All {
            parts = some(parts);
        }
    }

    /** At least one of them; the scores of those that match add up. At least one. */
    record Any(List<TextQuery> parts) implements TextQuery {
        public Any {
            parts = some(parts);
        }
    }

    /** Everybody whom {@code part} does not match. */
    record Not(TextQuery part) implements TextQuery {}

    private static List<TextQuery> some(List<TextQuery> parts) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a query without parts");
        }
        return List.copyOf(parts);
    }
}
