package io.rolewright.architecture.broken.matching;

/** Has a namesake in another service. */
public record Twin(String name) {}
