package io.rolewright.billing.internal.payments;

import io.rolewright.events.billing.PaymentWay;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Money that a client sent us, as it is to be written down.
 *
 * @param source what tells us of it, by kind and id, such as {@code BANK_LINE:<id>}: of a source one payment is made; absent when
 *     somebody types it
 * @param client who
 * @param amount how much
 * @param day on which it came
 * @param way how
 * @param reference what the client wrote to it; absent for nothing
 */
public record Receipt(
        @Nullable String source,
        ClientId client,
        Money amount,
        LocalDate day,
        PaymentWay way,
        @Nullable String reference) {}
