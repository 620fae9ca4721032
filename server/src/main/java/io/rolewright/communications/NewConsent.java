package io.rolewright.communications;

import io.rolewright.events.communications.Channel;
import io.rolewright.events.communications.Purpose;
import io.rolewright.shared.Person;
import io.rolewright.shared.Personal;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has told us about being reached.
 *
 * @param person who
 * @param channel how they would be reached
 * @param purpose why
 * @param basis how we know that they agree; NONE when they do not want it
 * @param wording what was asked or said, as proof
 */
public record NewConsent(
        @NotNull Person person,
        @NotNull Channel channel,
        @NotNull Purpose purpose,
        @NotNull Basis basis,
        @Nullable @Personal @Size(max = 2000) String wording) {
    /** Without what was said, so that it cannot reach a log. */
    @Override
    public String toString() {
        return "NewConsent";
    }
}
