package io.rolewright.hiring;

import io.rolewright.shared.ClientId;
import io.rolewright.shared.UserId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One version of the terms under which we work for a client company.
 *
 * @param clientId for which
 * @param version their number, from 1 for each client
 * @param fee what a placement costs
 * @param paymentDays within how many days an invoice is to be paid
 * @param guaranteeDays until which day of work part of the fee is given back for who leaves; 0 for never
 * @param rebates how much of it
 * @param ownershipMonths for how many months after we introduced somebody a placement of them is ours
 * @param offLimitsMonths for how many months after a placement we approach none of the client's people
 * @param validFrom from which day on they hold once they are signed
 * @param draftedBy who wrote them down
 * @param draftedAt when
 * @param signature who signed them; absent while nobody has
 */
public record Terms(
        ClientId clientId,
        int version,
        Fee fee,
        int paymentDays,
        int guaranteeDays,
        RebateLadder rebates,
        int ownershipMonths,
        int offLimitsMonths,
        LocalDate validFrom,
        UserId draftedBy,
        Instant draftedAt,
        @Nullable Signature signature) {}
