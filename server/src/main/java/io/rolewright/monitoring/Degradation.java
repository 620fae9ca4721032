package io.rolewright.monitoring;

/**
 * Something that is not as it should be.
 *
 * @param where the process, service or subscription
 * @param code stable, {@code <area>.<kebab-reason>}
 * @param title what is wrong
 * @param detail the next step
 */
public record Degradation(String where, String code, String title, String detail) {}
