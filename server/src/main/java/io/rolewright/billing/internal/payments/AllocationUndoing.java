package io.rolewright.billing.internal.payments;

import io.rolewright.billing.Allocation;
import io.rolewright.billing.internal.Owner;
import io.rolewright.shared.AllocationId;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.CreditNoteId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Takes back what people allocated wrongly. */
@Component
class AllocationUndoing {
    private final Allocations allocations;
    private final Allocating allocating;

    AllocationUndoing(Allocations allocations, Allocating allocating) {
        this.allocations = allocations;
        this.allocating = allocating;
    }

    /** @throws ContractException {@code billing.allocation-not-found} (404), also for one of other credit */
    Allocation undo(CreditOf of, AllocationId id) {
        Owner.current();
        var isOfIt = allocations
                .find(id)
                .filter(found -> of.equals(new CreditOf(found.paymentId(), found.creditNoteId())))
                .isPresent();
        if (!isOfIt) {
            throw ContractException.notFound("billing.allocation-not-found", id.text());
        }
        return allocating.undo(id);
    }

    List<Allocation> of(CreditNoteId note) {
        return allocations.of(note);
    }
}
