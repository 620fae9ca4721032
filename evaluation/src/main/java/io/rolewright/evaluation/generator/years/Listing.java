package io.rolewright.evaluation.generator.years;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An advert of a job on a board: shown, paid for, and taken down after a month or with its job. */
final class Listing {
    private static final int SHOWN_DAYS = 22;

    /** The words of the server's events. */
    private enum State {
        DRAFT,
        PUBLISHING,
        LIVE,
        EXPIRING,
        CLOSED
    }

    private final Desk desk;
    private final UUID id;
    private final Opening job;
    private final Board board;
    private State state = State.DRAFT;

    Listing(Desk desk, Opening job, Board board) {
        this.desk = desk;
        this.id = desk.id();
        this.job = job;
        this.board = board;
        tell(null, "made");
        desk.inDays(0.4, this::publish);
    }

    UUID id() {
        return id;
    }

    Board board() {
        return board;
    }

    boolean isLive() {
        return state == State.LIVE;
    }

    boolean isOver() {
        return state == State.CLOSED;
    }

    void close(String reason) {
        if (state == State.LIVE) {
            move(State.EXPIRING, reason);
        }
        move(State.CLOSED, state == State.EXPIRING ? "taken-down" : reason);
    }

    private void publish() {
        if (state != State.DRAFT) {
            return;
        }
        move(State.PUBLISHING, "prepared");
        move(State.LIVE, "published");
        if (board.price() > 0) {
            spend();
        }
        desk.inDays(SHOWN_DAYS, () -> {
            if (isLive()) {
                close("expired");
            }
        });
    }

    private void spend() {
        UUID expense = desk.id();
        Coins net = new Coins(board.price(), "AUD");
        desk.tell(
                "billing.expense-approved.v1",
                expense,
                new Data()
                        .id("expense", expense)
                        .text("category", "ADVERTISING")
                        .id("job", job.id())
                        .id("client", job.client().id())
                        .day("spentOn", desk.today())
                        .money("net", net)
                        .money("tax", net.percent(10)));
    }

    private void move(State to, String reason) {
        State from = state;
        state = to;
        tell(from, reason);
    }

    private void tell(@Nullable State from, String reason) {
        Data data = new Data().id("listing", id).id("job", job.id()).text("board", board.name());
        if (from != null) {
            data.word("from", from);
        }
        desk.tell("listings.listing-moved.v1", id, data.word("to", state).text("reason", "listings." + reason));
    }
}
