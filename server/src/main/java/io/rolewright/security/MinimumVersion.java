package io.rolewright.security;

import jakarta.validation.constraints.Min;

/**
 * The lowest version that is kept.
 *
 * @param version a version that is there
 */
public record MinimumVersion(@Min(0) int version) {}
