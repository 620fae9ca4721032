package io.rolewright.billing.internal.invoices;

import io.rolewright.billing.CreditNote;
import io.rolewright.billing.NoteState;
import io.rolewright.billing.internal.NewestFirst;
import io.rolewright.events.billing.CreditReason;
import io.rolewright.runtime.database.Conditions;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.InvoiceId;
import io.rolewright.shared.Page;
import io.rolewright.shared.PlacementId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows credit notes page by page, newest first. */
@Component
class CreditNoteList {
    private final CreditNotes notes;
    private final NewestFirst pages;

    CreditNoteList(CreditNotes notes, NewestFirst pages) {
        this.notes = notes;
        this.pages = pages;
    }

    /** Which are asked for. */
    record Wanted(
            @Nullable ClientId client,
            @Nullable PlacementId placement,
            @Nullable InvoiceId invoice,
            List<NoteState> states,
            List<CreditReason> reasons) {}

    Page<CreditNote> page(Wanted wanted, int limit, @Nullable String cursor) {
        return pages.page(
                "credit-notes?" + wanted,
                (behind, most) -> read(wanted, behind, most),
                note -> note.id().value(),
                limit,
                cursor);
    }

    private List<CreditNote> read(Wanted wanted, @Nullable UUID behind, int most) {
        var conditions = new Conditions()
                .is("client", wanted.client())
                .is("placement", wanted.placement())
                .is("invoice", wanted.invoice())
                .anyOf("state", wanted.states())
                .anyOf("reason", wanted.reasons())
                .behind("id", behind, true);
        return notes.read("true" + conditions.sql() + " order by id desc limit " + most, conditions.values());
    }
}
