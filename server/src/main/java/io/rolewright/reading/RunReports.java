package io.rolewright.reading;

import io.rolewright.runtime.Call;
import io.rolewright.shared.Actor;
import io.rolewright.shared.Ids;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Says every hour which models run here, so that {@code models} knows who is still there. */
@Component
final class RunReports implements SmartLifecycle {
    private static final Duration PAUSE = Duration.ofHours(1);
    private static final Logger log = LoggerFactory.getLogger(RunReports.class);

    private final ObjectProvider<RunningModels> running;
    private final Ids ids;
    private @Nullable ScheduledExecutorService timer;

    RunReports(ObjectProvider<RunningModels> running, Ids ids) {
        this.running = running;
        this.ids = ids;
    }

    @Override
    public synchronized void start() {
        var started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofVirtual().name("run-reports").factory());
        started.scheduleWithFixedDelay(this::tell, PAUSE.toSeconds(), PAUSE.toSeconds(), TimeUnit.SECONDS);
        timer = started;
    }

    void tell() {
        running.forEach(this::tell);
    }

    private void tell(RunningModels models) {
        try {
            Call.of(Actor.service(models.service()), ids.trace()).run(models::tell);
        } catch (RuntimeException away) {
            log.debug("{} says in an hour what it runs", models.service(), away);
        }
    }

    @Override
    public synchronized void stop() {
        if (timer != null) {
            timer.shutdownNow();
            timer = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return timer != null;
    }
}
