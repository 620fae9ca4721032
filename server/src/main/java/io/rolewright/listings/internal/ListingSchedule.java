package io.rolewright.listings.internal;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.rolewright.runtime.Call;
import io.rolewright.shared.Actor;
import io.rolewright.shared.Ids;
import io.rolewright.shared.ListingId;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Has adverts worked on when they are due, once in all processes together. A turn is scheduled in the transaction that begins
 * it; what a killed process was at is begun again, by the same turn.
 */
@Component
class ListingSchedule implements SmartLifecycle {
    private static final String TASK = "turn";
    private static final String TABLE = "listings.scheduled_task";

    private final OneTimeTask<Void> task;
    private final SchedulerClient client;
    private final SchedulerBuilder running;
    private final Clock clock;
    private @Nullable Scheduler scheduler;

    ListingSchedule(
            ObjectProvider<Publishing> publishing,
            Ids ids,
            DataSource database,
            Clock clock,
            ListingSettings settings) {
        this.clock = clock;
        this.task = Tasks.oneTime(TASK)
                .execute((due, context) -> Call.of(Actor.service("listings"), ids.trace())
                        .run(() -> publishing.getObject().work(listing(due.getId()), turn(due.getId()))));
        var source = new TransactionAwareDataSourceProxy(database);
        this.client =
                SchedulerClient.Builder.create(source, task).tableName(TABLE).build();
        this.running = Scheduler.create(source, task)
                .tableName(TABLE)
                .threads(settings.workers())
                .pollingInterval(settings.scheduleEvery())
                .clock(clock::instant);
    }

    /** Has a turn of an advert worked on; what is due is begun when the caller's transaction has ended. */
    void at(ListingId listing, long turn, Instant time) {
        client.scheduleIfNotExists(task.instance(listing.text() + " " + turn), time);
        if (!time.isAfter(clock.instant())) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    look();
                }
            });
        }
    }

    /** Looks at once for what is due. */
    synchronized void look() {
        if (scheduler != null) {
            scheduler.triggerCheckForDueExecutions();
        }
    }

    private static ListingId listing(String instance) {
        return new ListingId(UUID.fromString(instance.substring(0, instance.indexOf(' '))));
    }

    private static long turn(String instance) {
        return Long.parseLong(instance.substring(instance.indexOf(' ') + 1));
    }

    /** A scheduler that was stopped is not started again; another one is made. */
    @Override
    public synchronized void start() {
        scheduler = running.build();
        scheduler.start();
    }

    @Override
    public synchronized void stop() {
        if (scheduler != null) {
            scheduler.stop();
            scheduler = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return scheduler != null;
    }
}
