package io.rolewright.jobs.internal;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTaskWithPersistentSchedule;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.CronSchedule;
import io.rolewright.jobs.JobSource;
import io.rolewright.runtime.Call;
import io.rolewright.shared.Actor;
import io.rolewright.shared.Ids;
import io.rolewright.shared.SourceId;
import java.time.Clock;
import java.time.ZoneId;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Harvests sources when their schedules say, once in all processes together; what was due while all were down is made up for
 * once. A schedule is changed in the transaction that changes its source.
 */
@Component
class SourceSchedules implements SmartLifecycle {
    private static final String TASK = "harvest";
    private static final String TABLE = "jobs.scheduled_task";

    private final HarvestStart harvests;
    private final Sources sources;
    private final Ids ids;
    private final RecurringTaskWithPersistentSchedule<SourceSchedule> task;
    private final SchedulerClient client;
    private final SchedulerBuilder running;
    private @Nullable Scheduler scheduler;

    SourceSchedules(
            HarvestStart harvests,
            Sources sources,
            Ids ids,
            DataSource database,
            TransactionOperations transactions,
            Clock clock,
            SourceSettings settings) {
        this.harvests = harvests;
        this.sources = sources;
        this.ids = ids;
        this.task = Tasks.recurringWithPersistentSchedule(TASK, SourceSchedule.class)
                .execute((TaskInstance<SourceSchedule> due, ExecutionContext context) -> start(due, context));
        var source = new TransactionAwareDataSourceProxy(database);
        this.client = SchedulerClient.Builder.create(source, task)
                .tableName(TABLE)
                .serializer(new SourceSchedule.Written())
                .build();
        this.running = Scheduler.create(source, task)
                .tableName(TABLE)
                .serializer(new SourceSchedule.Written())
                .threads(1)
                .pollingInterval(settings.scheduleEvery())
                .clock(clock::instant);
    }

    static boolean isReadable(String cron) {
        try {
            return new CronSchedule(cron, ZoneId.of("UTC")) != null;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    /** Schedules a source as it says; one without a schedule, or paused, not at all. */
    void keep(JobSource source) {
        forget(source.id());
        if (source.schedule() != null && !source.paused()) {
            var schedule = new SourceSchedule(source.schedule(), source.zone());
            client.scheduleIfNotExists(task.schedulableInstance(source.id().text(), schedule));
        }
    }

    void forget(SourceId id) {
        var instance = TaskInstanceId.of(TASK, id.text());
        if (client.getScheduledExecution(instance).isPresent()) {
            client.cancel(instance);
        }
    }

    private void start(TaskInstance<SourceSchedule> due, ExecutionContext context) {
        var source = new SourceId(UUID.fromString(due.getId()));
        var occasion = due.getId() + " " + context.getExecution().executionTime;
        Call.of(Actor.service("jobs"), ids.trace())
                .run(() -> sources.find(source).ifPresent(found -> harvests.due(found, occasion)));
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
