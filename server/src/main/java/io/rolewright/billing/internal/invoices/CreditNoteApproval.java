package io.rolewright.billing.internal.invoices;

import io.rolewright.billing.CreditNote;
import io.rolewright.billing.Invoice;
import io.rolewright.billing.NoteState;
import io.rolewright.billing.internal.BookDay;
import io.rolewright.billing.internal.Owner;
import io.rolewright.billing.internal.SeenVersion;
import io.rolewright.billing.internal.books.Books;
import io.rolewright.billing.internal.books.NumberSeries;
import io.rolewright.events.billing.CreditNoteIssued;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.runtime.idempotency.Once;
import io.rolewright.runtime.web.VersionTag;
import io.rolewright.shared.CreditNoteId;
import io.rolewright.shared.Money;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Issues credit notes. */
@Component
class CreditNoteApproval {
    private final CreditNoteKeeping keeping;
    private final CreditNotes notes;
    private final CreditNoteRows rows;
    private final InvoiceRows invoices;
    private final Invoices found;
    private final Books books;
    private final NumberSeries numbers;
    private final InvoiceSettings settings;
    private final BookDay day;
    private final Once once;
    private final EventLog events;
    private final Clock clock;

    CreditNoteApproval(
            CreditNoteKeeping keeping,
            CreditNotes notes,
            CreditNoteRows rows,
            InvoiceRows invoices,
            Invoices found,
            Books books,
            NumberSeries numbers,
            InvoiceSettings settings,
            BookDay day,
            Once once,
            EventLog events,
            Clock clock) {
        this.keeping = keeping;
        this.notes = notes;
        this.rows = rows;
        this.invoices = invoices;
        this.found = found;
        this.books = books;
        this.numbers = numbers;
        this.settings = settings;
        this.day = day;
        this.once = once;
        this.events = events;
        this.clock = clock;
    }

    CreditNote approve(CreditNoteId id, @Nullable String ifMatch) {
        Owner.current();
        var seen = keeping.find(id);
        return once.execute(
                () -> {
                    found.hold(seen.invoiceId());
                    var draft = keeping.holdDraft(id);
                    SeenVersion.requireIfSaid(ifMatch, draft);
                    return issue(draft, keeping.holdIssued(seen.invoiceId()));
                },
                VersionTag::tagged);
    }

    private CreditNote issue(CreditNote draft, Invoice invoice) {
        var given = notes.standing(invoice.id()).stream()
                .filter(note -> note.state() == NoteState.ISSUED)
                .toList();
        var taxing = CreditTax.of(invoice, given);
        CreditNoteKeeping.requireLeft(draft.net(), taxing.left(), invoice);
        var amount = CreditNoteRows.Amount.of(taxing, draft.net());
        var applied = least(amount.net().plus(amount.tax()), invoice.open());
        rows.change(draft.id(), draft.words(), amount);
        invoices.credit(invoice.id(), applied);
        books.credited(draft.id(), draft.clientId(), day.today(), amount.net(), amount.tax(), applied);
        number(draft, applied);
        var issued = notes.find(draft.id()).orElseThrow();
        events.append(fact(issued, invoice, applied));
        return issued;
    }

    private static Money least(Money one, Money other) {
        return one.minor() < other.minor() ? one : other;
    }

    // From here on others wait for the series.
    private void number(CreditNote draft, Money applied) {
        var number = numbers.next(NumberSeries.Of.CREDIT_NOTE);
        rows.issue(
                draft.id(),
                new CreditNoteRows.Issue(
                        number,
                        settings.creditNote(number),
                        day.today(),
                        applied,
                        clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }

    private static CreditNoteIssued fact(CreditNote issued, Invoice invoice, Money applied) {
        return new CreditNoteIssued(
                issued.id(),
                Objects.requireNonNull(issued.number()),
                issued.invoiceId(),
                issued.clientId(),
                issued.placementId(),
                invoice.jobId(),
                Objects.requireNonNull(issued.issuedOn()),
                issued.reason(),
                issued.net(),
                issued.tax(),
                invoice.open().minus(applied));
    }
}
