package io.rolewright.resumes;

/**
 * Why a file gave nothing, and what to do about it.
 *
 * @param code stable, for example {@code document.no-text}
 * @param what what is wrong, one sentence
 * @param next what to do next, one sentence
 */
public record Refusal(String code, String what, String next) {}
