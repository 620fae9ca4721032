package io.rolewright.billing;

import io.rolewright.events.hiring.DepartureCorrected;
import io.rolewright.events.hiring.DepartureReason;
import io.rolewright.events.hiring.PlacementEnded;
import io.rolewright.events.hiring.PlacementMade;
import io.rolewright.shared.ApplicationId;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.Ids;
import io.rolewright.shared.JobId;
import io.rolewright.shared.Money;
import io.rolewright.shared.OfferId;
import io.rolewright.shared.PlacementId;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Facts of {@code hiring} about placements. */
public final class Hirings {
    private final Ids ids;

    public Hirings(Ids ids) {
        this.ids = ids;
    }

    /** Somebody starts on a day; to be paid within 14 days, with a guarantee of 90. */
    public PlacementMade made(ClientId client, JobId job, Money fee, LocalDate start) {
        return new PlacementMade(
                ids.next(PlacementId::new),
                ids.next(OfferId::new),
                ids.next(ApplicationId::new),
                ids.next(CandidateId::new),
                client,
                job,
                1,
                start,
                fee,
                14,
                90,
                true,
                Accountant.RECRUITER);
    }

    public static PlacementEnded ended(PlacementMade made, LocalDate leftOn, Money rebate) {
        return new PlacementEnded(
                made.placement(),
                made.candidate(),
                made.client(),
                made.job(),
                1,
                leftOn,
                DepartureReason.RESIGNED,
                0,
                BigDecimal.ZERO,
                rebate);
    }

    public static DepartureCorrected corrected(
            PlacementMade made, @Nullable LocalDate leftOn, Money rebate, Money before) {
        return new DepartureCorrected(
                made.placement(),
                made.candidate(),
                made.client(),
                made.job(),
                1,
                leftOn,
                leftOn == null ? null : DepartureReason.RESIGNED,
                leftOn == null ? null : 0L,
                BigDecimal.ZERO,
                rebate,
                before);
    }
}
