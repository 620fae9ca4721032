package io.rolewright.hiring.internal;

import io.rolewright.hiring.DepartureCorrection;
import io.rolewright.hiring.DepartureLedger;
import io.rolewright.hiring.NewDeparture;
import io.rolewright.hiring.NewPlacement;
import io.rolewright.hiring.Placement;
import io.rolewright.hiring.PlacementsApi;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.JobId;
import io.rolewright.shared.Page;
import io.rolewright.shared.PlacementId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@link PlacementsApi}. */
@RestController
class PlacementsController implements PlacementsApi {
    private final Placing placing;
    private final Departing departing;
    private final DepartureCorrecting correcting;
    private final PlacementKeeping keeping;

    PlacementsController(
            Placing placing, Departing departing, DepartureCorrecting correcting, PlacementKeeping keeping) {
        this.placing = placing;
        this.departing = departing;
        this.correcting = correcting;
        this.keeping = keeping;
    }

    @Override
    public Placement place(NewPlacement placement) {
        return placing.place(placement);
    }

    @Override
    public Page<Placement> list(
            @Nullable CandidateId candidateId,
            @Nullable ClientId clientId,
            @Nullable JobId jobId,
            int limit,
            @Nullable String cursor) {
        return keeping.page(new Placements.Wanted(candidateId, clientId, jobId), limit, cursor);
    }

    @Override
    public Placement find(PlacementId id) {
        return keeping.find(id);
    }

    @Override
    public Placement depart(PlacementId id, NewDeparture departure) {
        return departing.depart(id, departure);
    }

    @Override
    public Placement correct(PlacementId id, DepartureCorrection correction) {
        return correcting.correct(id, correction);
    }

    @Override
    public DepartureLedger corrections(PlacementId id) {
        return correcting.ledger(id);
    }
}
