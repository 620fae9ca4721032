package io.rolewright.billing.internal.placements;

import io.rolewright.billing.Party;
import io.rolewright.events.hiring.DepartureCorrected;
import io.rolewright.events.hiring.PlacementEnded;
import io.rolewright.shared.Money;
import io.rolewright.shared.PlacementId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hears who has left early, and what of it was wrong. */
@Component
class Departures {
    private final Hires hires;
    private final Rebates rebates;
    private final BuyerParties parties;
    private final Clock clock;

    Departures(Hires hires, Rebates rebates, BuyerParties parties, Clock clock) {
        this.hires = hires;
        this.rebates = rebates;
        this.parties = parties;
        this.clock = clock;
    }

    /**
     * What is known of the end of a placement now.
     *
     * @param leftOn the last day of work; absent when they work there still
     * @param buyer who paid for it; absent when the client is gone
     */
    record Departure(
            PlacementId placement,
            @Nullable LocalDate leftOn,
            Money rebate,
            @Nullable Party buyer) {}

    Departure ask(PlacementEnded fact) {
        return new Departure(fact.placement(), fact.leftOn(), fact.rebate(), parties.of(fact.client()));
    }

    Departure ask(DepartureCorrected fact) {
        return new Departure(fact.placement(), fact.leftOn(), fact.rebate(), parties.of(fact.client()));
    }

    /** Has given back what is to be given back. Of a placement of which we never heard nothing was asked for. */
    void settle(Departure departure) {
        hires.hold(departure.placement()).ifPresent(known -> {
            var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            hires.departed(known.id(), departure.leftOn(), departure.rebate(), now);
            rebates.settle(hires.find(known.id()).orElseThrow(), departure.buyer());
        });
    }
}
