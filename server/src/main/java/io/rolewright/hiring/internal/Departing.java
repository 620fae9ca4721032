package io.rolewright.hiring.internal;

import io.rolewright.events.hiring.DepartureReason;
import io.rolewright.events.hiring.PlacementEnded;
import io.rolewright.hiring.Departure;
import io.rolewright.hiring.NewDeparture;
import io.rolewright.hiring.Placement;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.runtime.idempotency.Once;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.PlacementId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** Writes down who no longer works where we placed them, and works out how much of the fee the client gets back. */
@Component
class Departing {
    private final PlacementKeeping keeping;
    private final Placements placements;
    private final Departures departures;
    private final TermsVersions versions;
    private final AgencyDay day;
    private final Once once;
    private final EventLog events;
    private final Clock clock;

    Departing(
            PlacementKeeping keeping,
            Placements placements,
            Departures departures,
            TermsVersions versions,
            AgencyDay day,
            Once once,
            EventLog events,
            Clock clock) {
        this.keeping = keeping;
        this.placements = placements;
        this.departures = departures;
        this.versions = versions;
        this.day = day;
        this.once = once;
        this.events = events;
        this.clock = clock;
    }

    Placement depart(PlacementId id, NewDeparture wanted) {
        var placement = keeping.find(id);
        var departure = departure(placement, wanted);
        return once.executeAbout(KeyName.of(placement.candidateId()), () -> {
            if (!departures.add(placement, departure)) {
                throw ContractException.conflict("hiring.departed");
            }
            events.append(fact(placement, departure));
            return placements.find(id).orElseThrow();
        });
    }

    /**
     * Works out what follows from the end of a placement.
     *
     * @throws ContractException {@code hiring.left-in-future}, {@code hiring.came-after-all}, {@code hiring.note-missing}, {@code
     *     hiring.day-unknown} (422)
     */
    Departure departure(Placement placement, NewDeparture wanted) {
        require(placement, wanted);
        var fee = placement.fee();
        var ladder = versions.find(placement.clientId(), fee.termsVersion())
                .orElseThrow()
                .rebates();
        var days = daysWorked(placement, wanted.leftOn());
        return new Departure(
                wanted.leftOn(),
                wanted.reason(),
                Texts.present(wanted.note()),
                days,
                ladder.percent(days),
                ladder.of(fee.amount(), days),
                Owner.current(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private void require(Placement placement, NewDeparture wanted) {
        if (AgencyDay.known(wanted.leftOn()).isAfter(day.today())) {
            throw ContractException.invalid("hiring.left-in-future");
        }
        if (wanted.reason() == DepartureReason.NEVER_CAME && daysWorked(placement, wanted.leftOn()) > 0) {
            throw ContractException.invalid("hiring.came-after-all", placement.startsOn());
        }
        if (wanted.reason() == DepartureReason.OTHER && Texts.present(wanted.note()) == null) {
            throw ContractException.invalid("hiring.note-missing");
        }
    }

    /** The first and the last day count. */
    private static long daysWorked(Placement placement, LocalDate last) {
        return Math.max(0, ChronoUnit.DAYS.between(placement.startsOn(), last) + 1);
    }

    private static PlacementEnded fact(Placement placement, Departure departure) {
        return new PlacementEnded(
                placement.id(),
                placement.candidateId(),
                placement.clientId(),
                placement.jobId(),
                placement.fee().termsVersion(),
                departure.leftOn(),
                departure.reason(),
                departure.daysWorked(),
                departure.percent(),
                departure.rebate());
    }
}
