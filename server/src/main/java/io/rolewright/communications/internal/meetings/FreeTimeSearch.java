package io.rolewright.communications.internal.meetings;

import io.rolewright.communications.FreeTimes;
import io.rolewright.communications.FreeTimesWanted;
import io.rolewright.shared.ContractException;
import java.time.Duration;
import java.util.ArrayList;
import org.springframework.stereotype.Component;

/** Finds times at which several people are free. */
@Component
class FreeTimeSearch {
    private static final Duration LONGEST = Duration.ofDays(62);

    private final Meetings meetings;
    private final GoogleFreeBusy google;

    FreeTimeSearch(Meetings meetings, GoogleFreeBusy google) {
        this.meetings = meetings;
        this.google = google;
    }

    FreeTimes find(FreeTimesWanted wanted) {
        var within = within(wanted);
        var days = new WorkingDays(wanted.workingHours(), WallTime.zone(wanted.zone()));
        var people = wanted.people().stream().distinct().toList();
        var seen = google.look(people, within);
        var busy = new ArrayList<>(seen.busy());
        people.forEach(person -> busy.addAll(meetings.busy(person, within)));
        var slots = FreeSlots.of(days.within(within), busy, Duration.ofMinutes(wanted.minutes()));
        return new FreeTimes(
                slots.stream()
                        .map(slot -> new FreeTimes.Slot(slot.from(), slot.until()))
                        .toList(),
                seen.unseen());
    }

    private static Span within(FreeTimesWanted wanted) {
        var length = Duration.between(wanted.from(), wanted.until());
        if (!length.isPositive() || length.compareTo(LONGEST) > 0 || !WallTime.isKnown(wanted.until())) {
            throw ContractException.invalid("communications.range-invalid", LONGEST.toDays());
        }
        return new Span(wanted.from(), wanted.until());
    }
}
