package io.rolewright.models;

import java.time.Instant;

/**
 * Somebody's word that a version may become live.
 *
 * @param approvedBy who
 * @param approvedAt when
 * @param valid whether it still counts: an approval from before a version was taken back counts no more
 */
public record Approval(String approvedBy, Instant approvedAt, boolean valid) {}
