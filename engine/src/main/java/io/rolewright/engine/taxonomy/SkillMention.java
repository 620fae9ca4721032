package io.rolewright.engine.taxonomy;

import io.rolewright.engine.document.Span;

/**
 * A skill named in a text.
 *
 * @param span where, in UTF-16 code units
 * @param skillId which skill
 * @param confidence how sure it is that the words mean the skill, above 0 and at most 1
 */
public record SkillMention(Span span, String skillId, double confidence) {
    public SkillMention {
        if (!(confidence > 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence " + confidence);
        }
    }
}
