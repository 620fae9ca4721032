package io.rolewright.billing.internal.cards;

import io.rolewright.billing.Invoice;
import io.rolewright.billing.InvoiceState;
import io.rolewright.billing.Payment;
import io.rolewright.billing.internal.BookDay;
import io.rolewright.billing.internal.books.Books;
import io.rolewright.billing.internal.invoices.Invoices;
import io.rolewright.billing.internal.payments.Receipt;
import io.rolewright.billing.internal.payments.Receiving;
import io.rolewright.billing.internal.payments.Returning;
import io.rolewright.events.billing.PaymentWay;
import io.rolewright.shared.Money;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * Brings the books to what Stripe says of a payment now, whichever of its events told of it: each part of it once, however often
 * and in whatever order events come. Joins the transaction that is there.
 */
@Component
class CardTaking {
    /** What tells of a payment, before Stripe's name of it. */
    static final String SOURCE = "STRIPE:";

    private final Invoices invoices;
    private final Receiving receiving;
    private final Returning returning;
    private final CardReturns refunds;
    private final CardRows rows;
    private final Books books;
    private final BookDay days;

    CardTaking(
            Invoices invoices,
            Receiving receiving,
            Returning returning,
            CardReturns refunds,
            CardRows rows,
            Books books,
            BookDay days) {
        this.invoices = invoices;
        this.receiving = receiving;
        this.returning = returning;
        this.refunds = refunds;
        this.rows = rows;
        this.books = books;
        this.days = days;
    }

    CardOutcome take(StripePayment shown) {
        var invoice = shown.invoice().flatMap(invoices::find);
        if (invoice.isEmpty()) {
            return CardOutcome.NOT_OURS;
        }
        if (shown.received().isEmpty()) {
            return shown.failure() == null ? CardOutcome.NOTED : CardOutcome.DECLINED;
        }
        rows.hold(shown.intent(), invoice.get().id());
        return take(shown, invoice.get(), shown.received().get());
    }

    private CardOutcome take(StripePayment shown, Invoice invoice, Money received) {
        var payment = receive(SOURCE + shown.intent(), invoice, received, shown.at());
        shown.fee()
                .filter(fee -> fee.minor() > 0 && rows.isFeeNew(shown.intent()))
                .ifPresent(fee -> books.charged(payment.id(), days.of(shown.at()), fee));
        var outcome = CardOutcome.TAKEN;
        for (var refund : shown.refunds()) {
            // What was left may have changed with the refund before.
            var now = receive(SOURCE + shown.intent(), invoice, received, shown.at());
            if (!refunds.take(now, refund)) {
                outcome = CardOutcome.EXCEEDS;
            }
        }
        for (var dispute : shown.disputes()) {
            take(payment, invoice, dispute);
        }
        return outcome;
    }

    /** Pays as much of the invoice as is open; the rest, and what is in another currency, is the client's credit. */
    private Payment receive(String source, Invoice invoice, Money amount, Instant at) {
        var receipt = new Receipt(source, invoice.clientId(), amount, days.of(at), PaymentWay.CARD, null);
        var isPayable = invoice.state() != InvoiceState.DRAFT
                && invoice.state() != InvoiceState.DISCARDED
                && invoice.net().currency().equals(amount.currency());
        return isPayable ? receiving.receiveToward(receipt, invoice.id()) : receiving.receive(receipt);
    }

    private void take(Payment payment, Invoice invoice, StripeDispute dispute) {
        if (!dispute.isTaken()) {
            return;
        }
        returning.giveBack(payment.id(), days.of(dispute.at()));
        dispute.fee()
                .filter(fee -> rows.isFeeNew(dispute.id()))
                .ifPresent(fee -> books.disputed(payment.id(), dispute.id(), days.of(dispute.at()), fee));
        if (dispute.isWon()) {
            dispute.amount().ifPresent(amount -> receive(SOURCE + dispute.id(), invoice, amount, dispute.at()));
        }
    }
}
