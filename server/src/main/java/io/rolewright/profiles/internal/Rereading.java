package io.rolewright.profiles.internal;

import io.rolewright.reading.LiveModels;
import io.rolewright.runtime.Outage;
import io.rolewright.runtime.leases.Lease;
import io.rolewright.shared.CandidateId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Reads résumés anew after models or the taxonomy changed: in the background, so many in a minute, corrections kept. */
@Component
class Rereading {
    static final String CHORE = "profiles.rereading";
    private static final Logger log = LoggerFactory.getLogger(Rereading.class);

    private final StaleProfiles stale;
    private final Profiles profiles;
    private final Parsing parsing;
    private final LiveModels<Readers> readers;
    private final ProfileSettings settings;
    private final TransactionOperations transactions;

    Rereading(
            StaleProfiles stale,
            Profiles profiles,
            Parsing parsing,
            LiveModels<Readers> readers,
            ProfileSettings settings,
            TransactionOperations transactions) {
        this.stale = stale;
        this.profiles = profiles;
        this.parsing = parsing;
        this.readers = readers;
        this.settings = settings;
        this.transactions = transactions;
    }

    void run(Lease lease) {
        var versions = readers.get().versions();
        stale.register(versions, readers.set().since());
        var taken = stale.take(versions, settings.rereadPerMinute());
        taken.forEach(candidate -> reread(candidate, lease));
        if (!taken.isEmpty()) {
            log.info("{} profiles read anew by {}, {} wait", taken.size(), versions, stale.count(versions));
        }
    }

    private void reread(CandidateId candidate, Lease lease) {
        try {
            profiles.find(candidate).ifPresent(before -> keep(before, lease));
        } catch (RuntimeException failure) {
            if (Outage.is(failure)) {
                throw failure;
            }
            // The old reading stays, and is tried again in an hour. Without the message: it may quote what was read.
            log.warn(
                    "the profile of candidate {} was not read anew: {}",
                    candidate,
                    failure.getClass().getName());
        }
    }

    private void keep(Kept before, Lease lease) {
        var parsed = parsing.parseAgain(before);
        transactions.executeWithoutResult(status -> {
            lease.check();
            parsing.keepAgain(before, parsed);
        });
    }
}
