package io.rolewright.billing.internal.invoices;

import io.rolewright.billing.CreditNote;
import io.rolewright.billing.CreditNotesApi;
import io.rolewright.billing.Discard;
import io.rolewright.billing.NewCreditNote;
import io.rolewright.billing.NoteState;
import io.rolewright.events.billing.CreditReason;
import io.rolewright.runtime.database.Conditions;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.CreditNoteId;
import io.rolewright.shared.InvoiceId;
import io.rolewright.shared.Page;
import io.rolewright.shared.PlacementId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@link CreditNotesApi}. */
@RestController
class CreditNotesController implements CreditNotesApi {
    private final CreditNoteKeeping keeping;
    private final CreditNoteList list;
    private final CreditNoteApproval approval;

    CreditNotesController(CreditNoteKeeping keeping, CreditNoteList list, CreditNoteApproval approval) {
        this.keeping = keeping;
        this.list = list;
        this.approval = approval;
    }

    @Override
    public CreditNote make(NewCreditNote note) {
        return keeping.make(note);
    }

    @Override
    public Page<CreditNote> list(
            @Nullable ClientId clientId,
            @Nullable PlacementId placementId,
            @Nullable InvoiceId invoiceId,
            @Nullable List<NoteState> state,
            @Nullable List<CreditReason> reason,
            int limit,
            @Nullable String cursor) {
        var wanted = new CreditNoteList.Wanted(
                clientId, placementId, invoiceId, Conditions.named(state), Conditions.named(reason));
        return list.page(wanted, limit, cursor);
    }

    @Override
    public CreditNote find(CreditNoteId id) {
        return keeping.find(id);
    }

    @Override
    public CreditNote approve(CreditNoteId id, @Nullable String ifMatch) {
        return approval.approve(id, ifMatch);
    }

    @Override
    public CreditNote discard(CreditNoteId id, Discard discard) {
        return keeping.discard(id, discard.reason());
    }
}
