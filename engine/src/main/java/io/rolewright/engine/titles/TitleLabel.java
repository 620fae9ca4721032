package io.rolewright.engine.titles;

/**
 * One name of one occupation.
 *
 * @param id the occupation's; several labels may share it
 * @param text the name
 */
public record TitleLabel(String id, String text) {}
