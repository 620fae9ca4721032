package io.rolewright.communications;

import io.rolewright.events.communications.Channel;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Where a person is reached.
 *
 * @param channel how
 * @param address an e-mail address, or a number in E.164 ({@code +61491570156})
 */
public record ContactPoint(
        @NotNull Channel channel, @NotBlank @Size(max = 254) String address) {}
