package io.rolewright.matching.internal;

import io.rolewright.events.matching.CandidateChanged;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.runtime.leases.Lease;
import io.rolewright.shared.AdvertId;
import io.rolewright.shared.CandidateId;
import java.util.UUID;
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
        if (people.areThere() || adverts.areThere()) {
            var model = meanings.model();
            var read = people(model, lease) + adverts(model, lease);
            if (read > 0) {
                log.info("{} candidates and adverts read again for their meaning by {}", read, model);
            }
        }
    }

    private int people(String model, Lease lease) {
        var read = 0;
        var batch = people.withoutMeaning(model, new CandidateId(BEFORE_ALL), BATCH);
        while (!batch.isEmpty()) {
            batch.forEach(candidate -> read(candidate, lease));
            read += batch.size();
            batch = people.withoutMeaning(model, batch.getLast(), BATCH);
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

    private int adverts(String model, Lease lease) {
        var read = 0;
        var batch = adverts.withoutMeaning(model, new AdvertId(BEFORE_ALL), BATCH);
        while (!batch.isEmpty()) {
            batch.forEach(advert -> read(advert, lease));
            read += batch.size();
            batch = adverts.withoutMeaning(model, batch.getLast(), BATCH);
        }
        return read;
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
