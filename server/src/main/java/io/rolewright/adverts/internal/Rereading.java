package io.rolewright.adverts.internal;

import io.rolewright.reading.LiveModels;
import io.rolewright.runtime.Outage;
import io.rolewright.runtime.leases.Lease;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Reads adverts anew after models or the release changed: in the background, so many in a minute. */
@Component
class Rereading {
    static final String CHORE = "adverts.rereading";
    private static final Logger log = LoggerFactory.getLogger(Rereading.class);

    private final StaleAdverts stale;
    private final Extraction extraction;
    private final LiveModels<AdvertReader> readers;
    private final AdvertSettings settings;
    private final TransactionOperations transactions;

    Rereading(
            StaleAdverts stale,
            Extraction extraction,
            LiveModels<AdvertReader> readers,
            AdvertSettings settings,
            TransactionOperations transactions) {
        this.stale = stale;
        this.extraction = extraction;
        this.readers = readers;
        this.settings = settings;
        this.transactions = transactions;
    }

    void run(Lease lease) {
        var versions = readers.get().versions();
        stale.register(versions, readers.set().since());
        var taken = stale.take(versions, settings.rereadPerMinute());
        taken.forEach(advert -> reread(advert, lease));
        if (!taken.isEmpty()) {
            log.info("{} adverts read anew by {}", taken.size(), versions);
        }
    }

    private void reread(StaleAdverts.Latest advert, Lease lease) {
        try {
            var anew = extraction.read(advert.job());
            transactions.executeWithoutResult(status -> {
                lease.check();
                if (stale.isStill(advert)) {
                    extraction.store(anew);
                }
            });
        } catch (RuntimeException failure) {
            if (Outage.is(failure)) {
                throw failure;
            }
            // The old reading stays, and is tried again in an hour.
            log.warn(
                    "the advert of job {} was not read anew: {}",
                    advert.job(),
                    failure.getClass().getName());
        }
    }
}
