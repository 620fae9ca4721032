package io.rolewright.hiring;

import io.rolewright.events.hiring.ClientState;
import io.rolewright.shared.UserId;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What becomes different about a client company; what is absent stays as it is.
 *
 * @param name what everybody calls it
 * @param legalName what it is called in contracts; empty for nothing else than its name
 * @param registrationNumber the number under which it is registered; empty for none
 * @param country where it is registered, as ISO 3166-1 writes it with two letters
 * @param website its own pages; empty for none
 * @param ownerId who looks after it
 * @param state how we stand with it
 * @param offLimitsUntil the last day on which we approach none of its people; a day that is over for none
 */
public record ClientChange(
        @Nullable @Size(max = 200) @Pattern(regexp = "(?s).*\\S.*")
        String name,

        @Nullable @Size(max = 200) String legalName,
        @Nullable @Size(max = 40) String registrationNumber,
        @Nullable @Pattern(regexp = "[A-Z]{2}") String country,

        @Nullable @Pattern(regexp = LINK, message = "must start with http:// or https://")
        String website,

        @Nullable UserId ownerId,
        @Nullable ClientState state,
        @Nullable LocalDate offLimitsUntil) {
    static final String LINK = "(?:https?://[^\\s]{1,500})?";
}
