package io.rolewright.architecture.broken.jobs;

/** Has a namesake in another service. */
public record Twin(String name) {}
