package io.rolewright.billing;

import io.rolewright.shared.ClientId;
import io.rolewright.shared.ContactId;
import io.rolewright.shared.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * Who a client is on its invoices, and how it wants them.
 *
 * @param clientId which client
 * @param party its name, number and address; what is known of the client itself unless something else was told
 * @param contactId who receives its invoices; absent when nobody was named
 * @param buyerReference what it wants to read on each, such as the number of a framework order
 * @param reminded whether it is reminded of what it has not paid
 * @param version rises with every change, 0 while nothing was told; to be sent as {@code If-Match} with the next one
 */
public record Buyer(
        ClientId clientId,
        Party party,
        @Nullable ContactId contactId,
        @Nullable String buyerReference,
        boolean reminded,
        int version)
        implements Versioned {}
