package io.rolewright.listings.internal;

import io.rolewright.events.integrations.WebhookReceived;
import io.rolewright.integrations.HooksInternal;
import io.rolewright.shared.ContractException;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Takes what boards tell of adverts: as they tell it, and again by asking, for what was lost on the way. */
@Component
class BoardEvents {
    private static final Logger log = LoggerFactory.getLogger(BoardEvents.class);
    private static final int MOST_PAGES = 50;

    private final Boards boards;
    private final Listings listings;
    private final Replies replies;
    private final Transitions transitions;
    private final HooksInternal hooks;
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;

    BoardEvents(
            Boards boards,
            Listings listings,
            Replies replies,
            Transitions transitions,
            HooksInternal hooks,
            JdbcClient jdbc,
            TransactionOperations transactions) {
        this.boards = boards;
        this.listings = listings;
        this.replies = replies;
        this.transitions = transitions;
        this.hooks = hooks;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** What a board told, by its name. */
    record Told(String board, News.Heard heard) {}

    Optional<Told> read(WebhookReceived fact) {
        var told = boards.all().stream()
                .filter(board -> board.partner().filter(fact.partner()::equals).isPresent())
                .findFirst();
        return told.flatMap(board -> board.heard(hooks.find(fact.hook())).map(heard -> new Told(board.name(), heard)));
    }

    void take(Optional<Told> told) {
        told.ifPresent(this::take);
    }

    /** An event that comes twice, late, or about an advert that is not ours changes nothing. */
    private void take(Told told) {
        listings.find(told.board(), told.heard().boardId())
                .filter(row -> isNews(row, told.heard().reply()))
                .ifPresent(row -> {
                    var move = replies.taken(row, Deed.LOOK, told.heard().reply());
                    if (!transitions.move(move)) {
                        throw new IllegalStateException(row.id() + " has just moved; the event is taken again");
                    }
                });
    }

    private static boolean isNews(Kept row, Reply reply) {
        return switch (row.state()) {
            case PUBLISHING -> true;
            case LIVE, EXPIRING -> reply instanceof Reply.Gone;
            case DRAFT, SCHEDULED, CLOSED, FAILED -> false;
        };
    }

    /** Asks all boards for events that may have been lost. */
    void ask() {
        for (var board : boards.all()) {
            try {
                ask(board);
            } catch (ContractException failure) {
                log.info("{} tells no events now: {}", board.name(), failure.code());
            }
        }
    }

    private void ask(Board board) {
        var since = since(board);
        for (var page = 0; page < MOST_PAGES; page++) {
            var news = board.news(since);
            if (news.next().isEmpty() || news.next().equals(since)) {
                return;
            }
            since = news.next();
            store(board, news, since.get());
        }
    }

    private Optional<String> since(Board board) {
        return jdbc.sql("select since from listings.news where board = ?")
                .param(board.name())
                .query(String.class)
                .optional();
    }

    private void store(Board board, News news, String since) {
        transactions.executeWithoutResult(status -> {
            news.heard().forEach(heard -> take(new Told(board.name(), heard)));
            jdbc.sql("""
                            insert into listings.news (board, since) values (?, ?)
                            on conflict (board) do update set since = excluded.since""").params(List.of(board.name(), since)).update();
        });
    }
}
