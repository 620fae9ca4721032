package io.rolewright.hiring;

import io.rolewright.events.communications.Channel;
import io.rolewright.shared.ClientId;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A question whether we may represent somebody.
 *
 * @param clientId at which client
 * @param channel how they are asked, {@code EMAIL} or {@code SMS}; absent: by e-mail where there is an address, else by text
 *     message
 */
public record NewMandate(
        @NotNull ClientId clientId, @Nullable Channel channel) {}
