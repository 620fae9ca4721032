package io.rolewright.matching.internal;

import io.rolewright.runtime.leases.Lease;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Ranks anew what another ranker has ranked: in the background, so many in a minute; until then the old rank is shown. */
@Component
class Reranking {
    static final String CHORE = "matching.reranking";

    private static final int BATCH = 500;
    private static final Logger log = LoggerFactory.getLogger(Reranking.class);

    private final StaleMatches stale;
    private final Pairing pairing;
    private final Matches matches;
    private final CurrentRanker rankers;
    private final MatchingSettings settings;
    private final TransactionOperations transactions;

    Reranking(
            StaleMatches stale,
            Pairing pairing,
            Matches matches,
            CurrentRanker rankers,
            MatchingSettings settings,
            TransactionOperations transactions) {
        this.stale = stale;
        this.pairing = pairing;
        this.matches = matches;
        this.rankers = rankers;
        this.settings = settings;
        this.transactions = transactions;
    }

    void run(Lease lease) {
        var ranker = rankers.get();
        if (!stale.exist(ranker.versions())) {
            return;
        }
        var done = 0;
        Optional<StaleMatches.Sides> last = Optional.empty();
        while (done < settings.rerankPerMinute()) {
            var batch = stale.after(last, ranker.versions(), Math.min(BATCH, settings.rerankPerMinute() - done));
            if (batch.isEmpty()) {
                break;
            }
            keep(pairing.rank(batch, ranker), lease);
            done += batch.size();
            last = Optional.of(batch.getLast());
        }
        if (done > 0) {
            log.info("{} matches ranked anew by {}", done, ranker.versions());
        }
    }

    private void keep(List<Pairing.Pair> pairs, Lease lease) {
        transactions.executeWithoutResult(status -> {
            lease.check();
            matches.put(pairs);
        });
    }
}
