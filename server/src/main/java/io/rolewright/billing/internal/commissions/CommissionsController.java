package io.rolewright.billing.internal.commissions;

import io.rolewright.billing.Commission;
import io.rolewright.billing.CommissionPosting;
import io.rolewright.billing.CommissionsApi;
import io.rolewright.billing.NewCommission;
import io.rolewright.billing.internal.Period;
import io.rolewright.billing.internal.Sight;
import io.rolewright.runtime.database.Conditions;
import io.rolewright.shared.Page;
import io.rolewright.shared.PlacementId;
import io.rolewright.shared.UserId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@link CommissionsApi}. */
@RestController
class CommissionsController implements CommissionsApi {
    private final Agreeing agreeing;
    private final CommissionList list;

    CommissionsController(Agreeing agreeing, CommissionList list) {
        this.agreeing = agreeing;
        this.list = list;
    }

    @Override
    public Page<CommissionPosting> list(
            @Nullable List<UserId> userId,
            @Nullable PlacementId placementId,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            boolean unpaid,
            int limit,
            @Nullable String cursor) {
        var wanted = new Postings.Wanted(
                Conditions.named(userId), placementId, new Period(from, until), unpaid, Sight.only());
        return list.page(wanted, limit, cursor);
    }

    @Override
    public Commission find(PlacementId placementId) {
        return agreeing.find(placementId);
    }

    @Override
    public Commission agree(PlacementId placementId, @Nullable String ifMatch, NewCommission commission) {
        return agreeing.agree(placementId, ifMatch, commission);
    }
}
