package io.rolewright.listings.internal;

import io.rolewright.events.listings.JobTakenDown;
import io.rolewright.events.listings.ListingMoved;
import io.rolewright.events.listings.ListingState;
import io.rolewright.runtime.events.EventLog;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Carries out changes of adverts on boards: the row, the step, the fact and the next turn, in the caller's transaction. */
@Component
class Transitions {
    private final Listings listings;
    private final ListingSchedule schedule;
    private final Budgets budgets;
    private final SearchEngineNotices notices;
    private final EventLog events;
    private final Clock clock;

    Transitions(
            Listings listings,
            ListingSchedule schedule,
            Budgets budgets,
            SearchEngineNotices notices,
            EventLog events,
            Clock clock) {
        this.listings = listings;
        this.schedule = schedule;
        this.budgets = budgets;
        this.notices = notices;
        this.events = events;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Adds an advert; false when the job has one on that board. */
    boolean add(Kept row) {
        if (!listings.add(row)) {
            return false;
        }
        listings.addStep(row.id(), row.state(), "listings.made", Optional.empty(), row.madeAt());
        events.append(new ListingMoved(
                row.id(),
                row.job(),
                row.board(),
                null,
                row.state(),
                "listings.made",
                row.price().orElse(null)));
        row.dueAt().ifPresent(due -> schedule.at(row.id(), row.turn(), due));
        return true;
    }

    /** Makes a change and begins the next turn; false, and no change, when somebody was faster. */
    boolean move(Move move) {
        var from = move.from();
        if (!listings.move(stamped(move))) {
            return false;
        }
        tell(move);
        move.due().ifPresent(due -> schedule.at(from.id(), from.turn() + 1, due));
        return true;
    }

    /** Makes a change within the turn; false, and no change, when somebody was faster. */
    boolean note(Move move) {
        if (!listings.note(stamped(move))) {
            return false;
        }
        tell(move);
        return true;
    }

    private Move stamped(Move move) {
        var isOther = move.to() != move.from().state() || move.columns().containsKey("words");
        return isOther ? move.set("moved_at", Timestamp.from(now())) : move;
    }

    private void tell(Move move) {
        var from = move.from();
        if (move.isStep()) {
            listings.addStep(from.id(), move.to(), move.reason(), Optional.of(move), now());
            events.append(new ListingMoved(
                    from.id(),
                    from.job(),
                    from.board(),
                    from.state(),
                    move.to(),
                    move.reason(),
                    from.price().orElse(null)));
        }
        if (move.to() != from.state() && move.to().isOver()) {
            over(move);
        }
        if (from.board().equals(CareersBoard.NAME)) {
            tellSearchEngine(move);
        }
    }

    /** Of a page that is new or has other words, and of one that is gone. */
    private void tellSearchEngine(Move move) {
        var isShown = move.to() == ListingState.LIVE && move.isStep();
        var isGone = move.to() == ListingState.CLOSED && move.from().url().isPresent();
        if (isShown || isGone) {
            listings.find(move.from().id())
                    .flatMap(Kept::url)
                    .ifPresent(url -> notices.tell(move.from().id(), url, isGone));
        }
    }

    private void over(Move move) {
        var from = move.from();
        if (from.boardId().isEmpty()) {
            budgets.release(from.id());
        }
        listings.lock(from.job());
        var isLast = listings.active(List.of(from.job())).isEmpty();
        if (isLast
                && closing(move)
                        .filter(code -> code.startsWith(JobClosings.CODE))
                        .isPresent()) {
            events.append(new JobTakenDown(from.job(), listings.takenDown(from.job())));
        }
    }

    private static Optional<String> closing(Move move) {
        return move.closing().or(move.from()::closing);
    }
}
