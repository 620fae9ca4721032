package io.rolewright.billing;

import io.rolewright.shared.PlacementId;
import jakarta.validation.constraints.NotNull;

/**
 * That somebody takes the place of who left early.
 *
 * @param replacementId their placement: at the same client, later, and not invoiced yet
 */
public record NewReplacement(@NotNull PlacementId replacementId) {}
