package io.rolewright.billing.internal.payments;

import io.rolewright.billing.Allocation;
import io.rolewright.billing.Invoice;
import io.rolewright.billing.NewAllocation;
import io.rolewright.billing.internal.BookDay;
import io.rolewright.billing.internal.books.Books;
import io.rolewright.billing.internal.invoices.Invoices;
import io.rolewright.events.billing.InvoiceSettled;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.shared.AllocationId;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Ids;
import io.rolewright.shared.InvoiceId;
import io.rolewright.shared.Money;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Pays invoices from clients' credit, and takes that back. Joins a transaction that is there. */
@Component
public class Allocating {
    private final Credits credits;
    private final Invoices invoices;
    private final OpenInvoices open;
    private final Allocations allocations;
    private final Books books;
    private final BookDay days;
    private final EventLog events;
    private final Ids ids;
    private final Clock clock;
    private final TransactionOperations transactions;

    Allocating(
            Credits credits,
            Invoices invoices,
            OpenInvoices open,
            Allocations allocations,
            Books books,
            BookDay days,
            EventLog events,
            Ids ids,
            Clock clock,
            TransactionOperations transactions) {
        this.credits = credits;
        this.invoices = invoices;
        this.open = open;
        this.allocations = allocations;
        this.books = books;
        this.days = days;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
        this.transactions = transactions;
    }

    /**
     * Pays an invoice.
     *
     * @param of whence the credit is
     * @param day on which it counts, if both were there by then; else the first day on which they were
     * @throws ContractException {@code billing.exceeds-open}, {@code billing.exceeds-credit}, {@code billing.invoice-not-issued}
     *     (409), {@code billing.currency-other}, {@code billing.client-other}, {@code billing.sum-malformed} (422), {@code
     *     billing.invoice-not-found}, {@code billing.payment-not-found}, {@code billing.credit-note-not-found} (404)
     */
    public Allocation allocate(CreditOf of, InvoiceId invoice, Money amount, LocalDate day) {
        return allocate(of, List.of(new NewAllocation(invoice, amount)), day).getFirst();
    }

    /**
     * Pays several invoices, or none when one of them is refused.
     *
     * @throws ContractException as for one, and {@code billing.invoice-twice} (422)
     */
    public List<Allocation> allocate(CreditOf of, List<NewAllocation> wanted, LocalDate day) {
        AllocationRules.requireOnce(wanted);
        return Objects.requireNonNull(transactions.execute(status -> {
            var credit = credits.hold(of);
            var held = hold(wanted.stream().map(NewAllocation::invoiceId).toList());
            var done = new ArrayList<Allocation>();
            var left = credit.left();
            for (var each : wanted) {
                var amount = Sums.require(each.amount());
                AllocationRules.require(credit, left, Objects.requireNonNull(held.get(each.invoiceId())), amount);
                left = left.minus(amount);
                done.add(pay(credit, Objects.requireNonNull(held.get(each.invoiceId())), amount, day));
            }
            return done;
        }));
    }

    /** Pays as much of an invoice as is open and as is left, which may be nothing. */
    public List<Allocation> allocateToward(CreditOf of, InvoiceId invoice, LocalDate day) {
        return Objects.requireNonNull(transactions.execute(status -> fill(credits.hold(of), List.of(invoice), day)));
    }

    /** Pays the client's open invoices as far as it goes, those that are due first first. */
    public List<Allocation> allocateToOldest(CreditOf of, LocalDate day) {
        return Objects.requireNonNull(transactions.execute(status -> {
            var credit = credits.hold(of);
            return fill(credit, open.dueFirst(credit.client(), credit.left().currency()), day);
        }));
    }

    private List<Allocation> fill(Credits.Held credit, List<InvoiceId> wanted, LocalDate day) {
        var held = hold(wanted);
        var done = new ArrayList<Allocation>();
        var left = credit.left();
        for (var id : wanted) {
            var invoice = Objects.requireNonNull(held.get(id));
            AllocationRules.requireSame(credit, invoice);
            var amount = Money.ofMinor(Math.min(left.minor(), invoice.open().minor()), left.currency());
            if (amount.minor() > 0) {
                left = left.minus(amount);
                done.add(pay(credit, invoice, amount, day));
            }
        }
        return done;
    }

    private Map<InvoiceId, Invoice> hold(List<InvoiceId> wanted) {
        var held = new LinkedHashMap<InvoiceId, Invoice>();
        wanted.stream().sorted(Comparator.comparing(InvoiceId::text)).forEach(id -> held.put(id, hold(id)));
        return held;
    }

    private Invoice hold(InvoiceId id) {
        return invoices.hold(id).orElseThrow(() -> ContractException.notFound("billing.invoice-not-found", id.text()));
    }

    private Allocation pay(Credits.Held credit, Invoice invoice, Money amount, LocalDate day) {
        var of = credit.of();
        var allocation = new Allocation(
                ids.next(AllocationId::new),
                of.payment(),
                of.creditNote(),
                invoice.id(),
                amount,
                BookDay.latest(day, credit.since(), Objects.requireNonNull(invoice.issuedOn())),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                null);
        allocations.add(allocation, of);
        credits.allocate(of, amount);
        books.allocated(allocation.id(), credit.client(), allocation.allocatedOn(), amount);
        events.append(settled(invoice, allocation.allocatedOn(), amount));
        return allocation;
    }

    /**
     * Takes back that credit paid an invoice: today.
     *
     * @throws ContractException {@code billing.allocation-not-found} (404), {@code billing.allocation-undone} (409)
     */
    public Allocation undo(AllocationId id) {
        return Objects.requireNonNull(transactions.execute(status -> {
            var known = find(id);
            credits.hold(of(known));
            undo(known, hold(known.invoiceId()), days.today());
            return find(id);
        }));
    }

    /** Takes back all that a payment paid, which the caller holds. */
    void undoAll(List<Allocation> standing, LocalDate day) {
        var held = hold(standing.stream().map(Allocation::invoiceId).distinct().toList());
        for (var each : standing) {
            var invoice = Objects.requireNonNull(held.get(each.invoiceId()));
            undo(each, invoice, day);
        }
    }

    private void undo(Allocation allocation, Invoice invoice, LocalDate day) {
        var since = BookDay.latest(day, allocation.allocatedOn());
        if (!allocations.undo(allocation, clock.instant().truncatedTo(ChronoUnit.MICROS))) {
            throw ContractException.conflict("billing.allocation-undone");
        }
        var back = allocation.amount().negated();
        credits.allocate(of(allocation), back);
        books.unallocated(allocation.id(), invoice.clientId(), since, allocation.amount());
        events.append(settled(invoice, since, back));
    }

    private Allocation find(AllocationId id) {
        return allocations
                .find(id)
                .orElseThrow(() -> ContractException.notFound("billing.allocation-not-found", id.text()));
    }

    private static CreditOf of(Allocation allocation) {
        return new CreditOf(allocation.paymentId(), allocation.creditNoteId());
    }

    private InvoiceSettled settled(Invoice before, LocalDate day, Money amount) {
        var now = invoices.find(before.id()).orElseThrow();
        return new InvoiceSettled(before.id(), before.clientId(), before.placementId(), day, amount, now.open());
    }
}
