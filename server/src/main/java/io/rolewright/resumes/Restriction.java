package io.rolewright.resumes;

import io.rolewright.shared.Personal;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Hides a candidate from everybody but the owner.
 *
 * @param reason why, for those who may see it; 1 to 500 characters
 */
public record Restriction(
        @Personal @NotBlank @Size(max = 500) String reason) {}
