package io.rolewright.listings.internal;

import io.rolewright.events.listings.OutcomeTold;
import io.rolewright.integrations.CallsInternal;
import io.rolewright.integrations.ProviderAnswer;
import io.rolewright.listings.NewOutcome;
import io.rolewright.listings.Outcome;
import io.rolewright.listings.OutcomeKind;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.runtime.idempotency.Once;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Ids;
import io.rolewright.shared.ListingId;
import io.rolewright.shared.OutcomeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Tells boards what became of applicants: at once kept, a while later told, and told until the board has answered. */
@Component
class Outcomes {
    private static final int BATCH = 100;

    private final ListingKeeping keeping;
    private final Boards boards;
    private final Placements placements;
    private final CallsInternal calls;
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final EventLog events;
    private final Once once;
    private final Ids ids;

    Outcomes(
            ListingKeeping keeping,
            Boards boards,
            Placements placements,
            CallsInternal calls,
            JdbcClient jdbc,
            TransactionOperations transactions,
            EventLog events,
            Once once,
            Ids ids) {
        this.keeping = keeping;
        this.boards = boards;
        this.placements = placements;
        this.calls = calls;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.events = events;
        this.once = once;
        this.ids = ids;
    }

    private record Waiting(OutcomeId id, ListingId listing, NewOutcome said) {}

    /** Keeps an outcome to be told; one that is kept already is answered as it is. */
    Outcome keep(ListingId listing, NewOutcome said) {
        var row = keeping.find(listing);
        var id = ids.next(OutcomeId::new);
        if (boards.get(row.board()).outcome(placements.of(row), id, said).isEmpty()) {
            throw ContractException.invalid("listings.outcomes-not-taken", row.board());
        }
        return once.execute(() -> {
            jdbc.sql("""
                            insert into listings.outcome (id, listing, applicant, kind, happened_at, state)
                            values (?, ?, ?, ?, ?, 'WAITING') on conflict do nothing""")
                    .params(
                            id.value(),
                            listing.value(),
                            said.applicant(),
                            said.kind().name())
                    .param(Timestamp.from(said.happenedAt()))
                    .update();
            return jdbc.sql("""
                            select * from listings.outcome
                            where listing = ? and applicant = ? and kind = ? and happened_at = ?""")
                    .params(listing.value(), said.applicant(), said.kind().name())
                    .param(Timestamp.from(said.happenedAt()))
                    .query(Outcomes::outcome)
                    .single();
        });
    }

    private static Outcome outcome(ResultSet row, int number) throws SQLException {
        return new Outcome(
                new OutcomeId(row.getObject("id", UUID.class)),
                new ListingId(row.getObject("listing", UUID.class)),
                OutcomeKind.valueOf(row.getString("kind")),
                row.getTimestamp("happened_at").toInstant(),
                Outcome.State.valueOf(row.getString("state")));
    }

    /** Tells what waits; a board that does not answer is asked again in the next round. */
    void tell() {
        waiting().forEach(this::tell);
    }

    private List<Waiting> waiting() {
        return jdbc.sql("select * from listings.outcome where state = 'WAITING' order by id limit ?")
                .param(BATCH)
                .query((row, number) -> new Waiting(
                        new OutcomeId(row.getObject("id", UUID.class)),
                        new ListingId(row.getObject("listing", UUID.class)),
                        new NewOutcome(
                                row.getString("applicant"),
                                OutcomeKind.valueOf(row.getString("kind")),
                                row.getTimestamp("happened_at").toInstant())))
                .list();
    }

    private void tell(Waiting waiting) {
        var row = keeping.find(waiting.listing());
        var board = boards.get(row.board());
        board.outcome(placements.of(row), waiting.id(), waiting.said()).ifPresent(call -> {
            var answer = calls.call(board.partner().orElseThrow(), call);
            if (answer.outcome() == ProviderAnswer.Outcome.ANSWERED
                    || answer.outcome() == ProviderAnswer.Outcome.REFUSED) {
                settle(waiting, board.tookOutcome(answer));
            }
        });
    }

    private void settle(Waiting waiting, boolean isTaken) {
        transactions.executeWithoutResult(status -> {
            var changed = jdbc.sql("update listings.outcome set state = ? where id = ? and state = 'WAITING'")
                    .params(isTaken ? "TOLD" : "REFUSED", waiting.id().value())
                    .update();
            if (changed == 1) {
                events.append(new OutcomeTold(waiting.listing(), waiting.id(), isTaken));
            }
        });
    }
}
