package io.rolewright.engine.enhancement;

import io.rolewright.engine.document.Span;
import java.util.List;

/**
 * A name of a skill that the résumé itself does not spell so.
 *
 * @param text the name
 * @param skill id of the evidenced skill that it was added for
 * @param reason why it is true
 * @param spans the words of the résumé that show the skill; at least one
 */
public record Keyword(String text, String skill, Reason reason, List<Span> spans) {
    public Keyword {
        spans = List.copyOf(spans);
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("keyword without evidence");
        }
    }

    /** Why a keyword is true of whoever has the skill. */
    public enum Reason {
        /** The taxonomy's first name of the skill. */
        CANONICAL,
        /** Another name of the skill. */
        SYNONYM,
        /** A skill that everyone with the evidenced one has as well. */
        BROADER
    }
}
