package io.rolewright.billing.internal.invoices;

import io.rolewright.billing.Discard;
import io.rolewright.billing.Invoice;
import io.rolewright.billing.InvoiceChange;
import io.rolewright.billing.InvoiceState;
import io.rolewright.billing.InvoicesApi;
import io.rolewright.billing.NewInvoice;
import io.rolewright.runtime.database.Conditions;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.InvoiceId;
import io.rolewright.shared.Page;
import io.rolewright.shared.PlacementId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@link InvoicesApi}. */
@RestController
class InvoicesController implements InvoicesApi {
    private final InvoiceKeeping keeping;
    private final InvoiceList list;
    private final InvoiceApproval approval;
    private final InvoiceDiscarding discarding;

    InvoicesController(
            InvoiceKeeping keeping, InvoiceList list, InvoiceApproval approval, InvoiceDiscarding discarding) {
        this.keeping = keeping;
        this.list = list;
        this.approval = approval;
        this.discarding = discarding;
    }

    @Override
    public Invoice make(NewInvoice invoice) {
        return keeping.make(invoice);
    }

    @Override
    public Page<Invoice> list(
            @Nullable ClientId clientId,
            @Nullable PlacementId placementId,
            @Nullable List<InvoiceState> state,
            @Nullable String currency,
            @Nullable LocalDate issuedFrom,
            @Nullable LocalDate issuedUntil,
            @Nullable LocalDate dueUntil,
            @Nullable Boolean overdue,
            int limit,
            @Nullable String cursor) {
        var wanted = new InvoiceList.Wanted(
                clientId, placementId, Conditions.named(state), currency, issuedFrom, issuedUntil, dueUntil, overdue);
        return list.page(wanted, limit, cursor);
    }

    @Override
    public Invoice find(InvoiceId id) {
        return keeping.find(id);
    }

    @Override
    public Invoice change(InvoiceId id, @Nullable String ifMatch, InvoiceChange change) {
        return keeping.change(id, ifMatch, change);
    }

    @Override
    public Invoice approve(InvoiceId id, @Nullable String ifMatch) {
        return approval.approve(id, ifMatch);
    }

    @Override
    public Invoice discard(InvoiceId id, Discard discard) {
        return discarding.discard(id, discard.reason());
    }
}
