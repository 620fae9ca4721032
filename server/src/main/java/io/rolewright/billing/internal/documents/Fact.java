package io.rolewright.billing.internal.documents;

/**
 * Something with its name before it.
 *
 * @param name what it is
 * @param value what it is here
 */
public record Fact(String name, String value) {}
