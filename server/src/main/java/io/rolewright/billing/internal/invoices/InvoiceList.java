package io.rolewright.billing.internal.invoices;

import io.rolewright.billing.Invoice;
import io.rolewright.billing.InvoiceState;
import io.rolewright.billing.internal.BookDay;
import io.rolewright.billing.internal.NewestFirst;
import io.rolewright.runtime.database.Conditions;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.Page;
import io.rolewright.shared.PlacementId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows invoices page by page, newest first. */
@Component
class InvoiceList {
    private final Invoices invoices;
    private final NewestFirst pages;
    private final BookDay day;

    InvoiceList(Invoices invoices, NewestFirst pages, BookDay day) {
        this.invoices = invoices;
        this.pages = pages;
        this.day = day;
    }

    /** Which are asked for. */
    record Wanted(
            @Nullable ClientId client,
            @Nullable PlacementId placement,
            List<InvoiceState> states,
            @Nullable String currency,
            @Nullable LocalDate issuedFrom,
            @Nullable LocalDate issuedUntil,
            @Nullable LocalDate dueUntil,
            @Nullable Boolean overdue) {}

    Page<Invoice> page(Wanted wanted, int limit, @Nullable String cursor) {
        return pages.page(
                "invoices?" + wanted,
                (behind, most) -> read(wanted, behind, most),
                invoice -> invoice.id().value(),
                limit,
                cursor);
    }

    private List<Invoice> read(Wanted wanted, @Nullable UUID behind, int most) {
        var conditions = conditions(wanted).behind("id", behind, true);
        return invoices.read("true" + conditions.sql() + " order by id desc limit " + most, conditions.values());
    }

    private Conditions conditions(Wanted wanted) {
        var conditions = new Conditions()
                .is("client", wanted.client())
                .is("placement", wanted.placement())
                .anyOf(Invoices.STATE, wanted.states())
                .anyOf("currency", wanted.currency() == null ? new String[0] : new String[] {wanted.currency()})
                .notBefore("issued_on", wanted.issuedFrom())
                .notAfter("issued_on", wanted.issuedUntil())
                .notAfter("due_on", wanted.dueUntil());
        return wanted.overdue() == null
                ? conditions
                : conditions.isTrue("(open > 0 and due_on < ?)", day.today(), wanted.overdue());
    }
}
