package io.rolewright.hiring.internal;

import io.rolewright.events.hiring.DepartureCorrected;
import io.rolewright.hiring.CorrectedDeparture;
import io.rolewright.hiring.Departure;
import io.rolewright.hiring.DepartureCorrection;
import io.rolewright.hiring.DepartureLedger;
import io.rolewright.hiring.Placement;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.runtime.idempotency.Once;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Money;
import io.rolewright.shared.PlacementId;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts right what was written down wrongly about the end of a placement; what stood there is kept. */
@Component
class DepartureCorrecting {
    private final PlacementKeeping keeping;
    private final Departing departing;
    private final Placements placements;
    private final Departures departures;
    private final CorrectedDepartures corrected;
    private final Once once;
    private final EventLog events;
    private final Clock clock;

    DepartureCorrecting(
            PlacementKeeping keeping,
            Departing departing,
            Placements placements,
            Departures departures,
            CorrectedDepartures corrected,
            Once once,
            EventLog events,
            Clock clock) {
        this.keeping = keeping;
        this.departing = departing;
        this.placements = placements;
        this.departures = departures;
        this.corrected = corrected;
        this.once = once;
        this.events = events;
        this.clock = clock;
    }

    DepartureLedger ledger(PlacementId id) {
        return new DepartureLedger(corrected.list(keeping.find(id)));
    }

    Placement correct(PlacementId id, DepartureCorrection correction) {
        var placement = keeping.find(id);
        var wanted = correction.departure();
        var right = wanted == null ? null : departing.departure(placement, wanted);
        var by = Owner.current();
        return once.executeAbout(KeyName.of(placement.candidateId()), () -> {
            var wrong = required(placement);
            if (!departures.replace(placement, wrong, right)) {
                throw ContractException.conflict("hiring.departure-changed");
            }
            var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
            corrected.add(placement, new CorrectedDeparture(wrong, correction.because(), by, at));
            events.append(fact(placement, wrong, right));
            return placements.find(id).orElseThrow();
        });
    }

    private static Departure required(Placement placement) {
        var departure = placement.departure();
        if (departure == null) {
            throw ContractException.conflict("hiring.not-departed", placement.id());
        }
        return departure;
    }

    private static DepartureCorrected fact(Placement placement, Departure wrong, @Nullable Departure right) {
        return new DepartureCorrected(
                placement.id(),
                placement.candidateId(),
                placement.clientId(),
                placement.jobId(),
                placement.fee().termsVersion(),
                right == null ? null : right.leftOn(),
                right == null ? null : right.reason(),
                right == null ? null : right.daysWorked(),
                right == null ? BigDecimal.ZERO : right.percent(),
                right == null ? Money.ofMinor(0, wrong.rebate().currency()) : right.rebate(),
                wrong.rebate());
    }
}
