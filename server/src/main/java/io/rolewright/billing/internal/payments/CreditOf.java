package io.rolewright.billing.internal.payments;

import io.rolewright.shared.ContractException;
import io.rolewright.shared.CreditNoteId;
import io.rolewright.shared.Id;
import io.rolewright.shared.PaymentId;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whence a client has credit, which pays invoices or goes back: exactly one of both.
 *
 * @param payment that was not all allocated
 * @param creditNote of which something is left
 */
public record CreditOf(
        @Nullable PaymentId payment, @Nullable CreditNoteId creditNote) {
    public CreditOf {
        if ((payment == null) == (creditNote == null)) {
            throw new IllegalArgumentException("credit of " + payment + " and " + creditNote);
        }
    }

    public static CreditOf payment(PaymentId payment) {
        return new CreditOf(payment, null);
    }

    public static CreditOf note(CreditNoteId note) {
        return new CreditOf(null, note);
    }

    Id id() {
        return payment == null ? Objects.requireNonNull(creditNote) : payment;
    }

    @Nullable
    UUID paymentValue() {
        return payment == null ? null : payment.value();
    }

    @Nullable
    UUID noteValue() {
        return creditNote == null ? null : creditNote.value();
    }

    ContractException notFound() {
        var code = payment == null ? "billing.credit-note-not-found" : "billing.payment-not-found";
        return ContractException.notFound(code, id().text());
    }
}
