package io.rolewright.billing.internal.books;

import static io.rolewright.billing.internal.books.Account.BANK;
import static io.rolewright.billing.internal.books.Account.CARD_CLEARING;
import static io.rolewright.billing.internal.books.Account.CLIENT_CREDITS;
import static io.rolewright.billing.internal.books.Account.COMMISSIONS;
import static io.rolewright.billing.internal.books.Account.COMMISSIONS_OWED;
import static io.rolewright.billing.internal.books.Account.EXPENSES;
import static io.rolewright.billing.internal.books.Account.EXPENSES_OWED;
import static io.rolewright.billing.internal.books.Account.PAYMENT_FEES;
import static io.rolewright.billing.internal.books.Account.REBATES;
import static io.rolewright.billing.internal.books.Account.RECEIVABLES;
import static io.rolewright.billing.internal.books.Account.REVENUE;
import static io.rolewright.billing.internal.books.Account.TAX_COLLECTED;
import static io.rolewright.billing.internal.books.Account.TAX_PAID;

import io.rolewright.events.billing.PaymentWay;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.CreditNoteId;
import io.rolewright.shared.ExpenseId;
import io.rolewright.shared.Id;
import io.rolewright.shared.InvoiceId;
import io.rolewright.shared.Money;
import io.rolewright.shared.PaymentId;
import io.rolewright.shared.PayoutId;
import io.rolewright.shared.PlacementId;
import io.rolewright.shared.RefundId;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What each thing that happens to money does to the accounts. Each method posts one entry. */
@Component
public class Books {
    private final Ledger ledger;

    Books(Ledger ledger) {
        this.ledger = ledger;
    }

    /** A client owes an invoice. */
    public void invoiced(InvoiceId invoice, ClientId client, LocalDate day, Money net, Money tax) {
        ledger.post(Entry.of(EntryKind.INVOICE, invoice, day, net.currency(), client)
                .debit(RECEIVABLES, net.plus(tax))
                .credit(REVENUE, net)
                .credit(TAX_COLLECTED, tax));
    }

    /**
     * A client is given part of an invoice back.
     *
     * @param applied how much of it lowers what is open on the invoice; the rest is the client's credit
     */
    public void credited(CreditNoteId note, ClientId client, LocalDate day, Money net, Money tax, Money applied) {
        ledger.post(Entry.of(EntryKind.CREDIT_NOTE, note, day, net.currency(), client)
                .debit(REBATES, net)
                .debit(TAX_COLLECTED, tax)
                .credit(RECEIVABLES, applied)
                .credit(CLIENT_CREDITS, net.plus(tax).minus(applied)));
    }

    /** A client has paid, whatever for. */
    public void received(PaymentId payment, ClientId client, LocalDate day, Money amount, PaymentWay way) {
        ledger.post(Entry.of(EntryKind.PAYMENT, payment, day, amount.currency(), client)
                .debit(account(way), amount)
                .credit(CLIENT_CREDITS, amount));
    }

    /** A payment did not last; nothing of it is allocated any more. */
    public void returned(PaymentId payment, ClientId client, LocalDate day, Money amount, PaymentWay way) {
        ledger.post(Entry.of(EntryKind.PAYMENT_RETURNED, payment, day, amount.currency(), client)
                .debit(CLIENT_CREDITS, amount)
                .credit(account(way), amount));
    }

    /**
     * A client's credit pays an invoice.
     *
     * @param allocation names that it does
     */
    public void allocated(Id allocation, ClientId client, LocalDate day, Money amount) {
        ledger.post(Entry.of(EntryKind.ALLOCATION, allocation, day, amount.currency(), client)
                .debit(CLIENT_CREDITS, amount)
                .credit(RECEIVABLES, amount));
    }

    /** It was the wrong invoice. */
    public void unallocated(Id allocation, ClientId client, LocalDate day, Money amount) {
        ledger.post(Entry.of(EntryKind.ALLOCATION_UNDONE, allocation, day, amount.currency(), client)
                .debit(RECEIVABLES, amount)
                .credit(CLIENT_CREDITS, amount));
    }

    /** A client's credit goes back to it. */
    public void refunded(RefundId refund, ClientId client, LocalDate day, Money amount, PaymentWay way) {
        ledger.post(Entry.of(EntryKind.REFUND, refund, day, amount.currency(), client)
                .debit(CLIENT_CREDITS, amount)
                .credit(account(way), amount));
    }

    /** It did not arrive, and is the client's credit again. */
    public void refundFailed(RefundId refund, ClientId client, LocalDate day, Money amount, PaymentWay way) {
        ledger.post(Entry.of(EntryKind.REFUND_FAILED, refund, day, amount.currency(), client)
                .debit(account(way), amount)
                .credit(CLIENT_CREDITS, amount));
    }

    /**
     * Somebody has earned a commission, or owes it back where the amount is below zero.
     *
     * @param part names whose, and which of the several entries about the placement it is
     */
    public void commissioned(PlacementId placement, String part, LocalDate day, Money amount) {
        ledger.post(Entry.of(EntryKind.COMMISSION, placement, day, amount.currency(), null)
                .part(part)
                .debit(COMMISSIONS, amount)
                .credit(COMMISSIONS_OWED, amount));
    }

    /** Commissions are paid to somebody. */
    public void paidOut(PayoutId payout, LocalDate day, Money amount) {
        ledger.post(Entry.of(EntryKind.COMMISSION_PAYOUT, payout, day, amount.currency(), null)
                .debit(COMMISSIONS_OWED, amount)
                .credit(BANK, amount));
    }

    /** Somebody has spent something for the agency. */
    public void spent(ExpenseId expense, LocalDate day, Money net, Money tax) {
        ledger.post(Entry.of(EntryKind.EXPENSE, expense, day, net.currency(), null)
                .debit(EXPENSES, net)
                .debit(TAX_PAID, tax)
                .credit(EXPENSES_OWED, net.plus(tax)));
    }

    /** They are given it back. */
    public void repaid(ExpenseId expense, LocalDate day, Money amount) {
        ledger.post(Entry.of(EntryKind.EXPENSE_REPAYMENT, expense, day, amount.currency(), null)
                .debit(EXPENSES_OWED, amount)
                .credit(BANK, amount));
    }

    /** A provider of card payments keeps part of one. */
    public void charged(PaymentId payment, LocalDate day, Money fee) {
        ledger.post(Entry.of(EntryKind.CARD_FEE, payment, day, fee.currency(), null)
                .debit(PAYMENT_FEES, fee)
                .credit(CARD_CLEARING, fee));
    }

    /**
     * A provider of card payments keeps something because the owner of the card disputed one.
     *
     * @param dispute what the provider calls it
     */
    public void disputed(PaymentId payment, String dispute, LocalDate day, Money fee) {
        ledger.post(Entry.of(EntryKind.CARD_FEE, payment, day, fee.currency(), null)
                .part(dispute)
                .debit(PAYMENT_FEES, fee)
                .credit(CARD_CLEARING, fee));
    }

    /**
     * A provider of card payments has paid out to the bank.
     *
     * @param line the bank's line that says so
     */
    public void cleared(Id line, LocalDate day, Money amount) {
        ledger.post(Entry.of(EntryKind.CARD_PAYOUT, line, day, amount.currency(), null)
                .debit(BANK, amount)
                .credit(CARD_CLEARING, amount));
    }

    private static Account account(PaymentWay way) {
        return way == PaymentWay.CARD ? CARD_CLEARING : BANK;
    }
}
