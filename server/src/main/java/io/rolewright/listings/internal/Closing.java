package io.rolewright.listings.internal;

import io.rolewright.events.listings.ListingState;
import org.springframework.stereotype.Component;

/** Begins to take adverts down. */
@Component
class Closing {
    private final Transitions transitions;

    Closing(Transitions transitions) {
        this.transitions = transitions;
    }

    /**
     * Begins to take an advert down; where no board can know of it, it is over at once. One that the board was asked for and has
     * not answered is asked for once more, so that it is known what to take down. False when somebody was faster.
     */
    boolean close(Kept row, String why) {
        var move = Move.of(row, why).closing(why).problem(null);
        return switch (row.state()) {
            case DRAFT, SCHEDULED -> over(move);
            case PUBLISHING -> row.wasAsked() ? expiring(row, move) : over(move);
            case LIVE -> expiring(row, move);
            case EXPIRING -> transitions.move(move.quietly());
            case CLOSED, FAILED -> true;
        };
    }

    private boolean over(Move move) {
        return transitions.move(move.to(ListingState.CLOSED).nothingMore());
    }

    private boolean expiring(Kept row, Move move) {
        var isUnanswered = row.boardId().isEmpty() && row.ticket().isEmpty();
        move.to(ListingState.EXPIRING);
        return transitions.move(
                isUnanswered ? move.again(transitions.now()) : move.next(Deed.TAKE_DOWN, transitions.now()));
    }
}
