package io.rolewright.engine.enhancement;

/**
 * Something that a résumé says and its document does not show.
 *
 * @param pointer where it stands in the résumé, as JSON pointer
 * @param value what it says
 */
public record Claim(String pointer, String value) {}
