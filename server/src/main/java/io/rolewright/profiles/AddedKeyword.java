package io.rolewright.profiles;

import io.rolewright.engine.document.Span;
import io.rolewright.engine.enhancement.Keyword;
import java.util.List;

/**
 * A name of a skill that the résumé itself does not spell so.
 *
 * @param text the name
 * @param skill id of the skill that shows it to be true
 * @param reason why it is true of whoever has the skill
 * @param spans the words of the résumé that show the skill
 */
public record AddedKeyword(String text, String skill, Keyword.Reason reason, List<Span> spans) {
    public AddedKeyword {
        spans = List.copyOf(spans);
    }

    /** What the engine added. */
    public static AddedKeyword of(Keyword keyword) {
        return new AddedKeyword(keyword.text(), keyword.skill(), keyword.reason(), keyword.spans());
    }
}
