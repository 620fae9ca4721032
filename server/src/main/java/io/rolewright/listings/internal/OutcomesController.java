package io.rolewright.listings.internal;

import io.rolewright.listings.NewOutcome;
import io.rolewright.listings.Outcome;
import io.rolewright.listings.OutcomesInternal;
import io.rolewright.shared.ListingId;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@link OutcomesInternal}. */
@RestController
class OutcomesController implements OutcomesInternal {
    private final Outcomes outcomes;

    OutcomesController(Outcomes outcomes) {
        this.outcomes = outcomes;
    }

    @Override
    public Outcome tell(ListingId id, NewOutcome outcome) {
        return outcomes.keep(id, outcome);
    }
}
