package io.rolewright.listings.internal;

import io.rolewright.events.listings.ListingState;
import io.rolewright.listings.Listing;
import io.rolewright.listings.ListingChange;
import io.rolewright.runtime.idempotency.Once;
import io.rolewright.runtime.web.VersionTag;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.ListingId;
import io.rolewright.shared.Money;
import io.rolewright.shared.Problem;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Changes adverts on boards, and has them taken down, as people wish. */
@Component
class ListingKeeping {
    private final Listings listings;
    private final Boards boards;
    private final PublishedWords words;
    private final Transitions transitions;
    private final Replies replies;
    private final Closing closing;
    private final Display display;
    private final Once once;
    private final JsonMapper json;

    ListingKeeping(
            Listings listings,
            Boards boards,
            PublishedWords words,
            Transitions transitions,
            Replies replies,
            Closing closing,
            Display display,
            Once once,
            JsonMapper json) {
        this.listings = listings;
        this.boards = boards;
        this.words = words;
        this.transitions = transitions;
        this.replies = replies;
        this.closing = closing;
        this.display = display;
        this.once = once;
        this.json = json;
    }

    Kept find(ListingId id) {
        return listings.find(id).orElseThrow(() -> ContractException.notFound("listings.not-found", id.text()));
    }

    Listing close(ListingId id) {
        return once.execute(() -> {
            var row = active(id);
            if (!closing.close(row, "listings.closed-by-us")) {
                throw changed();
            }
            return display.of(find(id));
        });
    }

    Listing change(ListingId id, @Nullable String ifMatch, ListingChange change) {
        Publisher.current();
        var row = active(id);
        if (ifMatch == null) {
            throw new ContractException(Problem.of(428, "listings.if-match-missing"));
        }
        if (!ifMatch.equals("\"" + row.version() + "\"")) {
            throw changed();
        }
        var edition = change.editionId() == null ? null : words.of(row.job(), change.editionId());
        var move = changed(row, change);
        if (edition != null) {
            move.set("edition", edition.id().value())
                    .set("words", json.writeValueAsString(PublishedWords.words(edition)));
        }
        return once.execute(
                () -> {
                    if (!transitions.move(move.set("version", row.version() + 1))) {
                        throw changed();
                    }
                    return display.of(find(id));
                },
                VersionTag::tagged);
    }

    private Kept active(ListingId id) {
        var row = find(id);
        if (row.state().isOver() || row.state() == ListingState.EXPIRING) {
            throw ContractException.conflict("listings.over", id.text());
        }
        return row;
    }

    private Move changed(Kept row, ListingChange change) {
        return switch (row.state()) {
            case DRAFT, SCHEDULED -> planned(row, change);
            case LIVE -> shown(row, change);
            default ->
                throw ContractException.conflict("listings.published", row.id().text());
        };
    }

    /** Nothing was asked of the board yet: all may become different, and a time publishes. */
    private Move planned(Kept row, ListingChange change) {
        var publishAt = time(change.publishAt()).or(row::publishAt);
        var expiresAt = time(change.expiresAt()).orElse(row.expiresAt());
        var product = Optional.ofNullable(change.product()).or(row::product).orElse(null);
        var price = Optional.ofNullable(change.price()).or(row::price).orElse(null);
        var move = refreshed(Move.of(row, "listings.changed"), change)
                .at("expires_at", expiresAt)
                .set("product", product);
        var board = boards.get(row.board());
        publishAt.ifPresent(at -> {
            var due = at.isBefore(transitions.now()) ? transitions.now() : at;
            Relisting.requireOrder(due, expiresAt);
            requireShort(board, due, expiresAt);
            Prices.refusal(board, product, price).ifPresent(code -> {
                throw ContractException.invalid(code);
            });
            move.at("publish_at", due)
                    .to(ListingState.SCHEDULED)
                    .next(Deed.PLACE, due)
                    .problem(null);
        });
        return price == null ? move : priced(move, price);
    }

    private static Move priced(Move move, Money price) {
        return move.set("price", price.minor()).set("currency", price.currency());
    }

    private static void requireShort(Board board, Instant publishAt, Instant expiresAt) {
        if (Relisting.isTooLong(board, publishAt, expiresAt)) {
            throw ContractException.invalid("listings.too-long");
        }
    }

    /** The board shows it: words and end may become different, and the board is told at once. */
    private Move shown(Kept row, ListingChange change) {
        if (change.publishAt() != null || change.product() != null || change.price() != null) {
            throw ContractException.conflict("listings.published", row.id().text());
        }
        var now = transitions.now();
        var move = refreshed(Move.of(row, "listings.changed"), change);
        time(change.expiresAt()).ifPresent(end -> {
            Relisting.requireOrder(now, end);
            requireShort(boards.get(row.board()), row.publishedAt().orElse(now), end);
            move.set("expires_at", Timestamp.from(end));
        });
        return change.editionId() != null || change.expiresAt() != null
                ? move.next(Deed.REPLACE, now)
                : replies.following(move, row, now, Replies.freshSince(row, now));
    }

    private static Move refreshed(Move move, ListingChange change) {
        return change.refreshEvery() == null
                ? move
                : move.set("refresh_every", change.refreshEvery() == 0 ? null : change.refreshEvery());
    }

    private static Optional<Instant> time(@Nullable Instant time) {
        return Optional.ofNullable(time).map(at -> at.truncatedTo(ChronoUnit.MICROS));
    }

    private static ContractException changed() {
        return new ContractException(Problem.of(412, "listings.changed"));
    }
}
