package io.rolewright.evaluation.generator.reposts;

/** Two adverts, and what stands between them. */
public record Pair(Posting left, Posting right, Kind kind) {}
