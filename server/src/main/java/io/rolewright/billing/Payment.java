package io.rolewright.billing;

import io.rolewright.events.billing.PaymentWay;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.Money;
import io.rolewright.shared.PaymentId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Money that a client sent us.
 *
 * @param id names it
 * @param clientId who
 * @param amount how much
 * @param allocated how much of it pays invoices
 * @param refunded how much of it went back because we sent it back
 * @param returned how much of it went back because it did not last
 * @param left the client's credit: what neither pays an invoice nor went back
 * @param receivedOn the day on which it came
 * @param way how
 * @param reference what the client wrote to it; absent for nothing
 * @param source what told us of it; absent when somebody typed it
 * @param returnedOn the day on which it turned out not to last; absent while it does
 * @param recordedAt when it was written down
 * @param allocations what it pays, and paid before that was undone, oldest first
 */
public record Payment(
        PaymentId id,
        ClientId clientId,
        Money amount,
        Money allocated,
        Money refunded,
        Money returned,
        Money left,
        LocalDate receivedOn,
        PaymentWay way,
        @Nullable String reference,
        @Nullable String source,
        @Nullable LocalDate returnedOn,
        Instant recordedAt,
        List<Allocation> allocations) {
    public Payment {
        allocations = List.copyOf(allocations);
    }
}
