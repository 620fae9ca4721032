package io.rolewright.billing.internal.payments;

import io.rolewright.billing.Allocation;
import io.rolewright.billing.NewAllocation;
import io.rolewright.billing.NoteAllocationsApi;
import io.rolewright.shared.AllocationId;
import io.rolewright.shared.CreditNoteId;
import io.rolewright.shared.Page;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@link NoteAllocationsApi}. */
@RestController
class NoteAllocationsController implements NoteAllocationsApi {
    private final PaymentKeeping keeping;
    private final AllocationUndoing undoing;

    NoteAllocationsController(PaymentKeeping keeping, AllocationUndoing undoing) {
        this.keeping = keeping;
        this.undoing = undoing;
    }

    @Override
    public Allocation allocate(CreditNoteId id, NewAllocation allocation) {
        return keeping.allocate(CreditOf.note(id), allocation);
    }

    @Override
    public Page<Allocation> list(CreditNoteId id) {
        return Page.of(undoing.of(id));
    }

    @Override
    public Allocation undo(CreditNoteId id, AllocationId allocation) {
        return undoing.undo(CreditOf.note(id), allocation);
    }
}
