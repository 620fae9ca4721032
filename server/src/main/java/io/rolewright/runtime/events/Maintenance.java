package io.rolewright.runtime.events;

import io.rolewright.runtime.Call;
import io.rolewright.runtime.leases.FencedException;
import io.rolewright.shared.Actor;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Ids;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Rebuilds and redrives subscriptions that run in this process, by itself or because somebody asked for it anywhere. */
@Component
class Maintenance {
    private static final Logger log = LoggerFactory.getLogger(Maintenance.class);

    private final Positions positions;
    private final Snapshots snapshots;
    private final Redrive redrive;
    private final Requests requests;
    private final Wakeup wakeup;
    private final TransactionOperations transactions;
    private final Ids ids;

    Maintenance(
            Positions positions,
            Snapshots snapshots,
            Redrive redrive,
            Requests requests,
            Wakeup wakeup,
            TransactionOperations transactions,
            Ids ids) {
        this.positions = positions;
        this.snapshots = snapshots;
        this.redrive = redrive;
        this.requests = requests;
        this.wakeup = wakeup;
        this.transactions = transactions;
        this.ids = ids;
    }

    void rebuild(Subscription subscription) {
        rebuild(subscription, () -> {});
    }

    // Each process learns from the generation that it must begin anew; the announcement only makes it faster.
    private void rebuild(Subscription subscription, Runnable last) {
        transactions.executeWithoutResult(status -> {
            var gone = positions.restart(subscription.name());
            subscription.clear();
            gone.ifPresent(day -> snapshots.restore(subscription, day));
            last.run();
        });
        wakeup.announceLook();
    }

    void redrive(Subscription subscription) {
        redrive.run(subscription);
    }

    /** Does what was asked of subscriptions that run here, one after the other. */
    void workOff(long process, Function<String, Subscription> find) {
        for (var next = requests.take(process); next.isPresent(); next = requests.take(process)) {
            var request = next.get();
            var subscription = find.apply(request.subscription());
            var call = new Call(Actor.service(subscription.service()), request.actor(), ids.trace());
            call.run(() -> work(process, request, subscription));
        }
    }

    private void work(long process, SubscriptionRequest request, Subscription subscription) {
        log.info("{} of {}, asked by {}", request.kind(), request.subscription(), request.actor());
        try {
            switch (request.kind()) {
                case REBUILD -> rebuild(subscription, () -> finish(process, request));
                case REDRIVE -> {
                    redrive(subscription);
                    finish(process, request);
                }
            }
        } catch (FencedException overtaken) {
            log.info("{} of {} is done by another process", request.kind(), request.subscription());
        } catch (RuntimeException failure) {
            var code = failure instanceof ContractException answer
                    ? answer.code()
                    : failure.getClass().getName();
            log.error("{} of {} failed: {}", request.kind(), request.subscription(), code);
            log.debug("the failure", failure);
            requests.finish(process, request.id(), code);
        }
    }

    private void finish(long process, SubscriptionRequest request) {
        if (!requests.finish(process, request.id(), null)) {
            throw new FencedException(request.subscription());
        }
    }
}
