package io.rolewright.hiring;

import io.rolewright.events.hiring.ClientState;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.UserId;
import io.rolewright.shared.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A company that we find people for, or would like to.
 *
 * @param id names it
 * @param name what everybody calls it
 * @param legalName what it is called in contracts
 * @param registrationNumber the number under which it is registered; of an Australian company its ABN
 * @param country where it is registered, as ISO 3166-1 writes it with two letters
 * @param website its own pages
 * @param ownerId who looks after it
 * @param state how we stand with it
 * @param termsVersion the version of its terms that holds today; absent while none does
 * @param offLimitsUntil the last day on which we approach none of its people; absent when there is none from today on
 * @param version rises with every change; to be sent as {@code If-Match} with the next one
 * @param addedAt when it was added
 */
public record Client(
        ClientId id,
        String name,
        @Nullable String legalName,
        @Nullable String registrationNumber,
        String country,
        @Nullable String website,
        UserId ownerId,
        ClientState state,
        @Nullable Integer termsVersion,
        @Nullable LocalDate offLimitsUntil,
        int version,
        Instant addedAt)
        implements Versioned {}
