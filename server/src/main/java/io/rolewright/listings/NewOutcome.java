package io.rolewright.listings;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * What became of somebody who applied for an advert on a board, for the board to know.
 *
 * @param applicant what the board calls their application
 * @param kind what became of them
 * @param happenedAt when
 */
public record NewOutcome(
        @NotBlank @Size(max = 255) String applicant,
        @NotNull OutcomeKind kind,
        @NotNull Instant happenedAt) {}
