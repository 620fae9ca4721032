package io.rolewright.billing;

import io.rolewright.shared.ContactId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Who a client is to be on its invoices, and how it wants them.
 *
 * @param party its name, number and address; absent for what is known of the client itself
 * @param contactId who receives its invoices, one of the client's contacts; absent for nobody
 * @param buyerReference what it wants to read on each; absent for nothing
 * @param reminded whether it is reminded of what it has not paid; absent for yes
 */
public record BuyerDetails(
        @Nullable @Valid Party party,
        @Nullable ContactId contactId,
        @Nullable @Size(max = 100) String buyerReference,
        @Nullable Boolean reminded) {}
