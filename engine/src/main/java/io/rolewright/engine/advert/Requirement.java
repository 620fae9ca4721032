package io.rolewright.engine.advert;

import io.rolewright.engine.advert.SkillDemand.Importance;
import io.rolewright.engine.document.Span;

/**
 * A sentence that asks for something, in the advert's own words; what a taxonomy does not know stands in some.
 *
 * @param span where it stands in the posting's text
 * @param importance how strongly it asks
 */
public record Requirement(Span span, Importance importance) {}
