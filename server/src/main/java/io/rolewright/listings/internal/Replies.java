package io.rolewright.listings.internal;

import io.rolewright.events.listings.ListingState;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What follows from what a board says: the machine of states. */
@Component
class Replies {
    /** Refusals of our own that a person can put right. */
    private static final Set<String> TO_BE_AGREED =
            Set.of("listings.price-changed", "listings.product-gone", "listings.board-not-connected");

    private static final int MOST_PREPARATIONS = 3;

    private final Listings listings;
    private final Transitions transitions;
    private final Budgets budgets;
    private final ListingSettings settings;

    Replies(Listings listings, Transitions transitions, Budgets budgets, ListingSettings settings) {
        this.listings = listings;
        this.transitions = transitions;
        this.budgets = budgets;
        this.settings = settings;
    }

    /** The change of an advert that a reply to a deed brings. */
    Move taken(Kept row, Deed deed, Reply reply) {
        return switch (reply) {
            case Reply.Live live -> live(row, deed, live);
            case Reply.Accepted accepted -> accepted(row, deed, accepted);
            case Reply.Gone gone -> gone(row);
            case Reply.Refused refused -> refused(row, deed, refused);
            case Reply.Later later -> later(row, later);
            case Reply.Stale stale -> stale(row, deed, stale);
        };
    }

    private Move live(Kept row, Deed deed, Reply.Live live) {
        var now = transitions.now();
        return switch (row.state()) {
            case PUBLISHING ->
                following(Move.of(row, "listings.posted").to(ListingState.LIVE).problem(null), row, now, now)
                        .known(live.boardId(), live.url());
            case EXPIRING ->
                takenDownNext(Move.of(row, "listings.still-there"), deed, now).known(live.boardId(), live.url());
            default -> {
                var refreshed = deed == Deed.REFRESH ? now : freshSince(row, now);
                var move = following(Move.of(row, reason(deed)), row, now, refreshed)
                        .known(live.boardId(), live.url())
                        .problem(null);
                yield switch (deed) {
                    case REFRESH -> move.at("refreshed_at", now);
                    case LOOK -> listings.isAccepted(row.id()) ? move : move.quietly();
                    default -> move;
                };
            }
        };
    }

    private static String reason(Deed deed) {
        return switch (deed) {
            case REFRESH -> "listings.refreshed";
            case LOOK -> "listings.shown";
            default -> "listings.replaced";
        };
    }

    /** What was only asked for to know its name is taken down at once; what should have gone is told again, after a while. */
    private Move takenDownNext(Move move, Deed deed, Instant now) {
        return deed == Deed.PLACE
                ? move.next(Deed.TAKE_DOWN, now).quietly()
                : move.next(Deed.TAKE_DOWN, now.plus(settings.retryFirst())).quietly();
    }

    private Move accepted(Kept row, Deed deed, Reply.Accepted accepted) {
        var now = transitions.now();
        var look = now.plus(shorter(accepted.lookAfter(), settings.lookWithin()));
        var isLate = row.movedAt().plus(settings.shownWithin()).isBefore(now);
        var move = Move.of(row, "listings.accepted")
                .known(accepted.boardId(), Optional.empty())
                .ticket(accepted.ticket());
        return switch (row.state()) {
            case PUBLISHING ->
                isLate
                        ? Move.of(row, "listings.never-shown")
                                .to(ListingState.EXPIRING)
                                .closing("listings.never-shown")
                                .next(Deed.TAKE_DOWN, now)
                        : looking(move, deed, look);
            case EXPIRING ->
                deed == Deed.PLACE || isLate
                        ? move.next(Deed.TAKE_DOWN, deed == Deed.PLACE ? now : look)
                                .quietly()
                        : looking(move, deed, look);
            default -> looking(move, deed, look);
        };
    }

    private static Move looking(Move move, Deed deed, Instant at) {
        var looking = move.next(Deed.LOOK, at);
        return deed == Deed.LOOK ? looking.quietly() : looking;
    }

    private Move gone(Kept row) {
        var why = row.state() == ListingState.EXPIRING
                ? row.closing().orElse("listings.expired")
                : "listings.gone-at-board";
        var reason = row.state() == ListingState.EXPIRING ? "listings.taken-down" : why;
        return Move.of(row, reason)
                .to(ListingState.CLOSED)
                .closing(why)
                .problem(null)
                .ticket(Optional.empty())
                .nothingMore();
    }

    private Move refused(Kept row, Deed deed, Reply.Refused refused) {
        var now = transitions.now();
        var move = Move.of(row, refused.code()).problem(refused.code());
        return switch (row.state()) {
            case PUBLISHING -> {
                budgets.release(row.id());
                var to = TO_BE_AGREED.contains(refused.code()) ? ListingState.DRAFT : ListingState.FAILED;
                yield move.to(to).nothingMore().ticket(Optional.empty());
            }
            case EXPIRING -> deed == Deed.PLACE ? gone(row) : move.next(deed, now.plus(settings.retryLongest()));
            default -> following(move, row, now, freshSince(row, now)).ticket(Optional.empty());
        };
    }

    private Move later(Kept row, Reply.Later later) {
        var now = transitions.now();
        var isPublishing = row.state() == ListingState.PUBLISHING;
        if (isPublishing && !now.isBefore(row.expiresAt())) {
            var move =
                    Move.of(row, "listings.expired").to(ListingState.EXPIRING).closing("listings.expired");
            return move.again(now);
        }
        var pause = later.after().orElseGet(() -> pause(row.attempts()));
        var move = Move.of(row, later.code()).problem(later.code()).again(now.plus(pause));
        return row.problem().filter(later.code()::equals).isPresent() ? move.quietly() : move;
    }

    /** Twice as long after every failure. */
    private Duration pause(int attempts) {
        var doubled = settings.retryFirst().multipliedBy(1L << Math.min(attempts, 20));
        return shorter(doubled, settings.retryLongest());
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private Move stale(Kept row, Deed deed, Reply.Stale stale) {
        if (row.state() == ListingState.EXPIRING && deed == Deed.LOOK) {
            return Move.of(row, stale.code())
                    .next(Deed.TAKE_DOWN, transitions.now())
                    .quietly();
        }
        return row.attempts() + 1 < MOST_PREPARATIONS
                ? Move.of(row, stale.code())
                        .again(transitions.now())
                        .unprepared()
                        .quietly()
                : refused(row, deed, new Reply.Refused(stale.code(), ""));
    }

    /** Since when it has been at the top. */
    static Instant freshSince(Kept row, Instant now) {
        return row.refreshedAt().or(row::publishedAt).orElse(now);
    }

    /** What is done next about an advert that people can see: the earliest of taking down, refreshing and looking. */
    Move following(Move move, Kept row, Instant now, Instant refreshed) {
        var refresh = row.refreshEvery().map(days -> new Due(Deed.REFRESH, refreshed.plus(days, ChronoUnit.DAYS)));
        var due = Stream.of(
                        Optional.of(new Due(Deed.TAKE_DOWN, row.expiresAt())),
                        refresh,
                        Optional.of(new Due(Deed.LOOK, now.plus(settings.checkEvery()))))
                .flatMap(Optional::stream)
                .min(Comparator.comparing(Due::at))
                .orElseThrow();
        return move.next(due.deed(), due.at());
    }

    private record Due(Deed deed, Instant at) {}
}
