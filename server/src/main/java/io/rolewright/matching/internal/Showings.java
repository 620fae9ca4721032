package io.rolewright.matching.internal;

import io.rolewright.events.matching.ReceiptsMade;
import io.rolewright.runtime.Call;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.shared.Ids;
import io.rolewright.shared.JobId;
import io.rolewright.shared.ReceiptId;
import io.rolewright.shared.ShowingId;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Keeps who saw which matches at which ranks, with a receipt for each. */
@Component
class Showings {
    private final JdbcClient jdbc;
    private final Matches matches;
    private final Receipts receipts;
    private final ReceiptText texts;
    private final EventLog events;
    private final MatchingSettings settings;
    private final TransactionOperations transactions;
    private final Ids ids;
    private final Clock clock;

    Showings(
            JdbcClient jdbc,
            Matches matches,
            Receipts receipts,
            ReceiptText texts,
            EventLog events,
            MatchingSettings settings,
            TransactionOperations transactions,
            Ids ids,
            Clock clock) {
        this.jdbc = jdbc;
        this.matches = matches;
        this.receipts = receipts;
        this.texts = texts;
        this.events = events;
        this.settings = settings;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Keeps a page of matches, in the order in which it is shown; durable before it leaves.
     *
     * @param job whose list it is; nothing for a list of jobs
     */
    void keep(List<Matches.Stored> shown, int firstRank, @Nullable JobId job) {
        if (!shown.isEmpty()) {
            transactions.executeWithoutResult(status -> {
                var made = new ArrayList<ReceiptId>();
                var all = shown.stream()
                        .map(match -> receipt(match, made))
                        .map(receipt -> receipt == null ? null : receipt.value())
                        .toArray(UUID[]::new);
                var showing = put(all, firstRank, job);
                if (!made.isEmpty()) {
                    events.append(new ReceiptsMade(showing, made));
                }
            });
        }
    }

    /** Keeps a page of what a search found in the same way; the receipts in the same order. */
    List<ReceiptId> keep(List<Ranked> found, int firstRank, UnderstoodSearch search) {
        return found.isEmpty()
                ? List.of()
                : Objects.requireNonNull(transactions.execute(status -> keepFound(found, firstRank, search)));
    }

    private List<ReceiptId> keepFound(List<Ranked> found, int firstRank, UnderstoodSearch search) {
        var made = new ArrayList<ReceiptId>();
        var all = found.stream().map(one -> receipt(one, search, made)).toList();
        var showing = put(all.stream().map(ReceiptId::value).toArray(UUID[]::new), firstRank, null);
        if (!made.isEmpty()) {
            events.append(new ReceiptsMade(showing, made));
        }
        return all;
    }

    private ReceiptId receipt(Ranked found, UnderstoodSearch search, List<ReceiptId> made) {
        var next = ids.next(ReceiptId::new);
        var candidate = found.person().candidate();
        var kept = receipts.put(next, search, candidate, texts.of(found, search), clock.instant());
        if (kept.equals(next)) {
            made.add(kept);
        }
        return kept;
    }

    /** Nothing for what a release before 0.5 ranked, until it is ranked anew. */
    private @Nullable ReceiptId receipt(Matches.Stored match, List<ReceiptId> made) {
        var origin = match.origin();
        if (match.receipt() != null || origin == null) {
            return match.receipt();
        }
        var next = ids.next(ReceiptId::new);
        var kept = receipts.put(next, match.place(), texts.of(match, origin), clock.instant());
        if (kept.equals(next)) {
            made.add(kept);
        }
        matches.link(match, kept);
        return kept;
    }

    private ShowingId put(@Nullable UUID[] shown, int firstRank, @Nullable JobId job) {
        var id = ids.next(ShowingId::new);
        jdbc.sql("""
                        insert into matching.showing (id, shown_to, shown_at, job, first_rank, receipts, position_bias)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .param(id.value())
                .param(Call.current().actor().name())
                .param(Timestamp.from(clock.instant()))
                .param(job == null ? null : job.value())
                .param(firstRank)
                .param(shown)
                .param(settings.positionBias())
                .update();
        return id;
    }
}
