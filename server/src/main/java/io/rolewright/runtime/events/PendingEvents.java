package io.rolewright.runtime.events;

import java.util.ArrayList;
import java.util.List;
import org.springframework.transaction.support.TransactionSynchronization;

/** The facts of one open transaction: written at once and last of all, together with its commit, and announced after. */
final class PendingEvents implements TransactionSynchronization {
    private final Appender appender;
    private final Wakeup wakeup;
    private final EventMeters meters;
    private final List<Envelope> envelopes = new ArrayList<>();

    PendingEvents(Appender appender, Wakeup wakeup, EventMeters meters) {
        this.appender = appender;
        this.wakeup = wakeup;
        this.meters = meters;
    }

    void add(Envelope envelope) {
        envelopes.add(envelope);
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        appender.writeAndCommit(envelopes);
    }

    @Override
    public void afterCommit() {
        wakeup.announce();
        meters.appended(envelopes.size());
    }
}
