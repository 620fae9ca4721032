package io.rolewright.billing;

import io.rolewright.events.billing.DiscardReason;
import jakarta.validation.constraints.NotNull;

/**
 * That a draft is to be thrown away.
 *
 * @param reason why
 */
public record Discard(@NotNull DiscardReason reason) {}
