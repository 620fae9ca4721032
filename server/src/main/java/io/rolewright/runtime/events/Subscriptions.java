package io.rolewright.runtime.events;

import io.rolewright.runtime.events.SubscriptionRequest.Kind;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Page;
import io.rolewright.shared.RequestId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.NestedRuntimeException;
import org.springframework.stereotype.Component;

/**
 * The subscriptions: runs those of this process and waits until they have caught up; tells how far they are; rebuilds one and
 * redrives what one could not take, here or, by a request, wherever it runs.
 */
@Component
public class Subscriptions implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(Subscriptions.class);

    private final ObjectProvider<Subscription> declared;
    private final Pump pump;
    private final Presence presence;
    private final Maintenance maintenance;
    private final Requests requests;
    private final Standings standings;
    private final DeadLetters deadLetters;
    private final DeadLetterList deadLetterList;
    private final Snapshots snapshots;
    private final AtomicBoolean maintaining = new AtomicBoolean();

    Subscriptions(
            ObjectProvider<Subscription> declared,
            Pump pump,
            Presence presence,
            Maintenance maintenance,
            Requests requests,
            Standings standings,
            DeadLetters deadLetters,
            DeadLetterList deadLetterList,
            Snapshots snapshots) {
        this.declared = declared;
        this.pump = pump;
        this.presence = presence;
        this.maintenance = maintenance;
        this.requests = requests;
        this.standings = standings;
        this.deadLetters = deadLetters;
        this.deadLetterList = deadLetterList;
        this.snapshots = snapshots;
    }

    /** All shared subscriptions, whichever process runs them, and the local ones of this process. */
    public List<SubscriptionState> list() {
        var local = pump.runners().stream()
                .filter(runner -> !runner.isShared())
                .map(runner ->
                        standings.local(runner.subscription(), runner.scanned(), Long.toHexString(presence.me())));
        return Stream.concat(standings.shared().stream(), local).toList();
    }

    /**
     * One of {@link #list()}.
     *
     * @throws ContractException {@code runtime.subscription-unknown} (404)
     */
    public SubscriptionState find(String name) {
        return list().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> unknown(name));
    }

    /** How the event log does, as this process sees it. */
    public LogState state() {
        return presence.state();
    }

    /** Whether somebody still looks for new facts; if not, only a new start helps. */
    public boolean isPumping() {
        return pump.isAlive();
    }

    /** For how long what this process keeps in memory has been behind the log; zero when it is not. */
    public Duration behind() {
        return pump.behind();
    }

    /** When the oldest fact happened that a shared subscription has still to take; nothing when it has taken all. */
    public Optional<Instant> oldest(SubscriptionState behind) {
        return standings.oldest(behind);
    }

    /**
     * Asks that what a shared subscription keeps is cleared and made anew from the beginning of the log, in whichever process
     * runs it. Needs a bound {@link io.rolewright.runtime.Call}: its actor is the cause of what follows.
     *
     * @throws ContractException {@code runtime.subscription-unknown} (404), {@code runtime.subscription-not-rebuildable} (409),
     *     {@code runtime.days-gone} (409) when it would lack days of the log and has no snapshot that makes up for them
     */
    public RequestId requestRebuild(String name) {
        if (!standings.isRebuildable(name).orElseThrow(() -> unknown(name))) {
            throw ContractException.conflict("runtime.subscription-not-rebuildable", name);
        }
        snapshots.requireWhole(name);
        return requests.add(Kind.REBUILD, name);
    }

    /**
     * Asks that the dead letters of a shared subscription are tried again, in whichever process runs it.
     *
     * @throws ContractException {@code runtime.subscription-unknown} (404)
     */
    public RequestId requestRedrive(String name) {
        if (standings.isRebuildable(name).isEmpty()) {
            throw unknown(name);
        }
        return requests.add(Kind.REDRIVE, name);
    }

    private static ContractException unknown(String name) {
        return ContractException.notFound("runtime.subscription-unknown", name);
    }

    /** What was asked of a subscription: the latest requests, the last one first. */
    public List<SubscriptionRequest> requests(String name) {
        return requests.of(name);
    }

    /**
     * One of the latest requests of a subscription.
     *
     * @throws ContractException {@code runtime.request-unknown} (404)
     */
    public SubscriptionRequest request(String name, RequestId id) {
        return requests(name).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> ContractException.notFound("runtime.request-unknown", id.text(), name));
    }

    /**
     * The facts that shared subscriptions could not take, and those parked behind them, the oldest fact first.
     *
     * @param name only those of this subscription; absent: of all
     * @param cursor where the page before ended
     * @throws ContractException {@code runtime.cursor-invalid} (400)
     */
    public Page<DeadLetter> deadLetters(@Nullable String name, int limit, @Nullable String cursor) {
        return deadLetterList.page(name, limit, cursor);
    }

    /**
     * Clears what a shared subscription of this process keeps and has it take every fact from the beginning of the log.
     *
     * @throws java.util.NoSuchElementException when no shared subscription of that name runs here
     */
    public void rebuild(String name) {
        maintenance.rebuild(running(name));
        pump.forget(name);
    }

    /**
     * Tries the dead letters of a shared subscription of this process again, each subject's in order; what fails again stays.
     *
     * @return how many are left
     * @throws java.util.NoSuchElementException when no shared subscription of that name runs here
     */
    public long redrive(String name) {
        maintenance.redrive(running(name));
        return deadLetters.count(name);
    }

    /**
     * Waits until every subscription of this process has taken all facts, also those that its own handlers appended; of a
     * shared subscription those in the parts that this process works on.
     *
     * @return whether that came true in time
     */
    public boolean awaitIdle(Duration atMost) throws InterruptedException {
        return pump.awaitIdle(atMost);
    }

    private Subscription running(String name) {
        Predicate<Subscription> wanted = one -> one.name().equals(name) && !one.isLocal();
        return declared.stream().filter(wanted).findFirst().orElseThrow();
    }

    @Override
    public void start() {
        pump.start(declared.orderedStream().toList(), this::maintain);
    }

    private void maintain() {
        if (maintaining.compareAndSet(false, true)) {
            Thread.ofVirtual().name("event-maintenance").start(this::workOff);
        }
    }

    private void workOff() {
        try {
            maintenance.workOff(presence.me(), this::running);
        } catch (NestedRuntimeException away) {
            log.debug("requests wait", away);
        } finally {
            maintaining.set(false);
        }
    }

    @Override
    public void stop() {
        pump.stop();
    }

    @Override
    public boolean isRunning() {
        return pump.isRunning();
    }

    /** Before the door opens, so that what processes keep in memory has caught up by then. */
    @Override
    public int getPhase() {
        return 0;
    }
}
