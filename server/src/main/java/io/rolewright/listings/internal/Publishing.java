package io.rolewright.listings.internal;

import io.rolewright.events.listings.ListingState;
import io.rolewright.integrations.CallsInternal;
import io.rolewright.integrations.ProviderAnswer;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.ListingId;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/**
 * Does what is due about an advert. Each turn has three parts: what is asked of the board is stored, the board is asked, and what
 * it said is stored with the next turn. Whatever is killed in between, the same is asked again, unchanged, and boards do it once.
 */
@Component
class Publishing {
    private final Listings listings;
    private final Boards boards;
    private final Placements placements;
    private final Transitions transitions;
    private final Replies replies;
    private final Budgets budgets;
    private final CallsInternal calls;
    private final TransactionOperations transactions;
    private final JsonMapper json;

    Publishing(
            Listings listings,
            Boards boards,
            Placements placements,
            Transitions transitions,
            Replies replies,
            Budgets budgets,
            CallsInternal calls,
            TransactionOperations transactions,
            JsonMapper json) {
        this.listings = listings;
        this.boards = boards;
        this.placements = placements;
        this.transitions = transitions;
        this.replies = replies;
        this.budgets = budgets;
        this.calls = calls;
        this.transactions = transactions;
        this.json = json;
    }

    /** Works on a turn of an advert; on one that is over without effect. */
    void work(ListingId id, long turn) {
        listings.find(id)
                .filter(row -> row.turn() == turn)
                .flatMap(this::entered)
                .ifPresent(row -> row.deed().ifPresent(deed -> work(row, deed)));
    }

    /** Before anything is asked, the state says that it may have been. */
    private Optional<Kept> entered(Kept row) {
        if (row.state() == ListingState.SCHEDULED) {
            return entered(row, begun(row));
        }
        if (row.state() == ListingState.LIVE
                && row.deed().filter(Deed.TAKE_DOWN::equals).isPresent()) {
            var why = row.closing().orElse("listings.expired");
            return entered(row, Move.of(row, why).to(ListingState.EXPIRING).closing(why));
        }
        return Optional.of(row);
    }

    /** From now on the board counts its days. */
    private Move begun(Kept row) {
        return Move.of(row, "listings.publishing")
                .to(ListingState.PUBLISHING)
                .at("published_at", transitions.now())
                .problem(null);
    }

    private Optional<Kept> entered(Kept row, Move move) {
        return transactions.execute(status -> {
            if (move.to() == ListingState.PUBLISHING && !budgets.reserve(row)) {
                var code = "listings.over-budget";
                transitions.move(
                        Move.of(row, code).to(ListingState.DRAFT).nothingMore().problem(code));
                return Optional.<Kept>empty();
            }
            return transitions.note(move) ? listings.find(row.id()) : Optional.<Kept>empty();
        });
    }

    private void work(Kept row, Deed deed) {
        var board = boards.get(row.board());
        var placement = placements.of(row);
        try {
            var work = row.ask().isPresent() ? row.ask().get() : board.begin(deed, placement);
            switch (work) {
                case Work.Settled settled -> settle(row, deed, settled.reply(), null);
                case Work.Ask ask -> {
                    if (row.ask().isPresent() || prepared(row, ask)) {
                        ask(row, deed, ask);
                    }
                }
            }
        } catch (ContractException failure) {
            settle(row, deed, meaning(failure), null);
        }
    }

    private boolean prepared(Kept row, Work.Ask ask) {
        var move = Move.of(row, "listings.prepared")
                .set("call", json.writeValueAsString(ask.call()))
                .set("service", ask.service())
                .quietly();
        return Boolean.TRUE.equals(transactions.execute(status -> transitions.note(move)));
    }

    private void ask(Kept row, Deed deed, Work.Ask ask) {
        var answer = calls.call(ask.service(), ask.call());
        settle(row, deed, meaning(row, deed, answer), answer);
    }

    private Reply meaning(Kept row, Deed deed, ProviderAnswer answer) {
        return switch (answer.outcome()) {
            case ANSWERED, REFUSED -> boards.get(row.board()).understand(deed, placements.of(row), answer);
            case FAILED, UNKNOWN ->
                new Reply.Later(
                        answer.outcome() == ProviderAnswer.Outcome.UNKNOWN
                                ? "listings.no-answer"
                                : "listings.board-troubled",
                        Optional.ofNullable(answer.retryAfter()).map(Duration::ofMillis));
        };
    }

    /** What a neighbour cannot do now it may do later; an account that is missing must be given. */
    private static Reply meaning(ContractException failure) {
        return failure.problem().status() >= 500
                ? new Reply.Later("listings.board-troubled", Optional.empty())
                : new Reply.Refused(
                        failure.code().equals("integrations.account-missing")
                                ? "listings.board-not-connected"
                                : "listings.board-refuses",
                        failure.code());
    }

    private void settle(Kept row, Deed deed, Reply reply, @Nullable ProviderAnswer answer) {
        transactions.executeWithoutResult(status -> listings.find(row.id())
                .filter(now -> now.turn() == row.turn())
                .ifPresent(
                        now -> transitions.move(replies.taken(now, deed, reply).proven(answer))));
    }
}
