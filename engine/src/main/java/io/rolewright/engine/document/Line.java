package io.rolewright.engine.document;

import org.jspecify.annotations.Nullable;

/**
 * One line of a document, in reading order.
 *
 * @param span where its words stand in the document's text, without the line break
 * @param page page number from 1; 1 for formats without pages
 * @param box place on the page; absent for formats without a layout
 * @param fontSize size of most of its characters in points; 0 when the format does not say
 * @param bold whether most of its characters are bold
 */
public record Line(Span span, int page, @Nullable Box box, float fontSize, boolean bold) {}
