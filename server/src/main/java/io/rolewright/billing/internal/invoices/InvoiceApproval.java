package io.rolewright.billing.internal.invoices;

import io.rolewright.billing.Buyer;
import io.rolewright.billing.Invoice;
import io.rolewright.billing.Seller;
import io.rolewright.billing.internal.BookDay;
import io.rolewright.billing.internal.Owner;
import io.rolewright.billing.internal.SeenVersion;
import io.rolewright.billing.internal.books.Books;
import io.rolewright.billing.internal.books.NumberSeries;
import io.rolewright.billing.internal.tax.TaxRule;
import io.rolewright.billing.internal.tax.TaxRules;
import io.rolewright.events.billing.InvoiceIssued;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.runtime.idempotency.Once;
import io.rolewright.runtime.web.VersionTag;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.InvoiceId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Issues invoices. */
@Component
class InvoiceApproval {
    private final InvoiceKeeping keeping;
    private final Invoices invoices;
    private final InvoiceRows rows;
    private final CreditNoteDrafting drafting;
    private final Sellers sellers;
    private final Buyers buyers;
    private final Taxing taxing;
    private final TaxRules rules;
    private final Books books;
    private final NumberSeries numbers;
    private final InvoiceSettings settings;
    private final BookDay day;
    private final Once once;
    private final EventLog events;
    private final Clock clock;

    InvoiceApproval(
            InvoiceKeeping keeping,
            Invoices invoices,
            InvoiceRows rows,
            CreditNoteDrafting drafting,
            Sellers sellers,
            Buyers buyers,
            Taxing taxing,
            TaxRules rules,
            Books books,
            NumberSeries numbers,
            InvoiceSettings settings,
            BookDay day,
            Once once,
            EventLog events,
            Clock clock) {
        this.keeping = keeping;
        this.invoices = invoices;
        this.rows = rows;
        this.drafting = drafting;
        this.sellers = sellers;
        this.buyers = buyers;
        this.taxing = taxing;
        this.rules = rules;
        this.books = books;
        this.numbers = numbers;
        this.settings = settings;
        this.day = day;
        this.once = once;
        this.events = events;
        this.clock = clock;
    }

    Invoice approve(InvoiceId id, @Nullable String ifMatch) {
        Owner.current();
        var seen = keeping.find(id);
        var seller = complete();
        var buyer = buyers.find(seen.clientId());
        if (buyer.party().name().isBlank()) {
            throw ContractException.conflict(
                    "billing.buyer-incomplete", seen.clientId().text());
        }
        return once.execute(
                () -> {
                    var draft = keeping.hold(id);
                    SeenVersion.requireIfSaid(ifMatch, draft);
                    return issue(draft, seller, buyer);
                },
                VersionTag::tagged);
    }

    private Seller complete() {
        return sellers.find()
                .filter(seller -> seller.party().address() != null)
                .orElseThrow(() -> ContractException.conflict("billing.seller-incomplete"));
    }

    private Invoice issue(Invoice stored, Seller seller, Buyer buyer) {
        var rule = rules.of(seller, buyer.party(), taxing.known(stored.suppliedOn()));
        var draft = reported(InvoiceDraft.of(stored), buyer).taxed(rule);
        Amounts.of(() -> draft.net().plus(draft.tax()));
        rows.change(draft);
        drafting.follow(invoices.find(draft.id()).orElseThrow());
        books.invoiced(draft.id(), draft.client(), day.today(), draft.net(), draft.tax());
        number(draft, rule, seller, buyer);
        var issued = invoices.find(draft.id()).orElseThrow();
        events.append(fact(issued));
        return issued;
    }

    private static InvoiceDraft reported(InvoiceDraft draft, Buyer buyer) {
        return new InvoiceDraft(
                draft.id(),
                draft.client(),
                draft.placement(),
                draft.job(),
                draft.currency(),
                draft.lines(),
                draft.suppliedOn(),
                draft.paymentDays(),
                draft.buyerReference() == null ? buyer.buyerReference() : draft.buyerReference());
    }

    // From here on others wait for the series.
    private void number(InvoiceDraft draft, TaxRule rule, Seller seller, Buyer buyer) {
        var today = day.today();
        var number = numbers.next(NumberSeries.Of.INVOICE);
        rows.issue(
                draft.id(),
                new InvoiceRows.Issue(
                        number,
                        settings.invoice(number),
                        today,
                        today.plusDays(draft.paymentDays()),
                        rule,
                        seller,
                        buyer.party(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }

    private static InvoiceIssued fact(Invoice issued) {
        return new InvoiceIssued(
                issued.id(),
                Objects.requireNonNull(issued.number()),
                issued.clientId(),
                issued.placementId(),
                issued.jobId(),
                Objects.requireNonNull(issued.issuedOn()),
                Objects.requireNonNull(issued.dueOn()),
                issued.net(),
                issued.tax());
    }
}
