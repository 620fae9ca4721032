package io.rolewright.architecture.broken.matching.internal;

/** Not for others. */
public record Secret(String text) {}
