package io.rolewright.matching.internal;

import io.rolewright.events.matching.CandidateChanged;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.runtime.leases.Lease;
import io.rolewright.shared.AdvertId;
import io.rolewright.shared.CandidateId;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Reads again what another model of meaning has read, or a release that had none: in the background; until then they are
 * found by words.
 */
@Component
class StaleMeanings {
    static final String CHORE = "matching.meanings";

    private static final int BATCH = 100;
    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final Logger log = LoggerFactory.getLogger(StaleMeanings.class);

    private final Admission admission;
    private final RankedPeople people;
    private final RankedAdverts adverts;
    private final Meanings meanings;
    private final EventLog events;
    private final TransactionOperations transactions;

    StaleMeanings(
            Admission admission,
            RankedPeople people,
            RankedAdverts adverts,
            Meanings meanings,
            EventLog events,
            TransactionOperations transactions) {
        this.admission = admission;
        this.people = people;
        this.adverts = adverts;
        this.meanings = meanings;
        this.events = events;
        this.transactions = transactions;
    }

    void run(Lease lease) {
        if (!people.areThere() && !adverts.areThere()) {
            return;
        }
        var model = meanings.model();
        var read = each(
                        new CandidateId(BEFORE_ALL),
                        last -> people.withoutMeaning(model, last, BATCH),
                        candidate -> read(candidate, lease))
                + each(
                        new AdvertId(BEFORE_ALL),
                        last -> adverts.withoutMeaning(model, last, BATCH),
                        advert -> read(advert, lease));
        if (read > 0) {
            log.info("{} candidates and adverts read again for their meaning by {}", read, model);
        }
    }

    private static <I> int each(I beforeAll, Function<I, List<I>> after, Consumer<I> reading) {
        var read = 0;
        for (var batch = after.apply(beforeAll); !batch.isEmpty(); batch = after.apply(batch.getLast())) {
            batch.forEach(reading);
            read += batch.size();
        }
        return read;
    }

    private void read(CandidateId candidate, Lease lease) {
        admission
                .fetch(candidate)
                .ifPresent(person -> transactions.executeWithoutResult(status -> {
                    lease.check();
                    people.put(person);
                    events.append(new CandidateChanged(candidate));
                }));
    }

    private void read(AdvertId advert, Lease lease) {
        admission
                .fetch(advert)
                .ifPresent(job -> transactions.executeWithoutResult(status -> {
                    lease.check();
                    adverts.put(job);
                }));
    }
}
