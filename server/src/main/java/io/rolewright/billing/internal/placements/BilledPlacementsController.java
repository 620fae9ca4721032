package io.rolewright.billing.internal.placements;

import io.rolewright.billing.BilledPlacement;
import io.rolewright.billing.BilledPlacementsApi;
import io.rolewright.billing.NewReplacement;
import io.rolewright.shared.PlacementId;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@link BilledPlacementsApi}. */
@RestController
class BilledPlacementsController implements BilledPlacementsApi {
    private final HireKeeping keeping;
    private final Replacing replacing;

    BilledPlacementsController(HireKeeping keeping, Replacing replacing) {
        this.keeping = keeping;
        this.replacing = replacing;
    }

    @Override
    public BilledPlacement find(PlacementId id) {
        return keeping.find(id);
    }

    @Override
    public BilledPlacement replace(PlacementId id, NewReplacement replacement) {
        return replacing.replace(id, replacement.replacementId());
    }
}
