package io.rolewright.resumes;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Hides a candidate from everybody but the owner.
 *
 * @param reason why, for those who may see it; 1 to 500 characters
 */
public record Restriction(@NotBlank @Size(max = 500) String reason) {}
