package io.rolewright.reading;

import io.rolewright.engine.UnusableArtefactException;
import io.rolewright.events.models.Alias;
import io.rolewright.events.models.AliasMoved;
import io.rolewright.models.GateReport;
import io.rolewright.models.ModelsInternal;
import io.rolewright.models.RunReport;
import io.rolewright.runtime.events.Subscription;
import io.rolewright.runtime.health.ThisProcess;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What one service reads with: made of the models that are live, before the server is ready and whenever another one becomes
 * live, and replaced as a whole. A version that cannot be used is told as a failed gate, and what read before goes on.
 */
public final class LiveModels<T> implements RunningModels {
    private static final Logger log = LoggerFactory.getLogger(LiveModels.class);

    private final String service;
    private final ModelsInternal models;
    private final ModelShelf shelf;
    private final Function<ModelSet, T> making;
    private volatile Made<T> latest;

    private record Made<T>(ModelSet set, T made) {}

    /**
     * @param service the service that reads
     * @param kinds what it reads with
     * @param making makes of a set what the service uses; asks nobody
     */
    public LiveModels(
            String service,
            Collection<ModelKind<?>> kinds,
            ModelsInternal models,
            ModelShelf shelf,
            Function<ModelSet, T> making) {
        this.service = service;
        this.models = models;
        this.shelf = shelf;
        this.making = making;
        this.latest = made(ModelSet.bundled(kinds));
    }

    /** What reads at this moment; take it once for one piece of work. */
    public T get() {
        return latest.made();
    }

    /** What {@link #get} would be made of. */
    public ModelSet set() {
        return latest.set();
    }

    /** By which every process follows; to be declared as a bean. */
    public Subscription subscription() {
        return Subscription.local(service + ".models", this::fill).on(AliasMoved.class, this::fetch, this::swap);
    }

    /** Takes what is live. */
    public void fill() {
        take(latest.set().choices().stream()
                .flatMap(one -> choice(one.kind()).stream())
                .toList());
        tell();
    }

    Optional<? extends ModelChoice<?>> fetch(AliasMoved fact) {
        return latest.set().choices().stream()
                .map(ModelChoice::kind)
                .filter(kind -> fact.alias() == Alias.LIVE && kind.name().equals(fact.name()))
                .findFirst()
                .flatMap(this::choice);
    }

    void swap(Optional<? extends ModelChoice<?>> moved) {
        moved.ifPresent(choice -> {
            take(List.of(choice));
            tell(latest.set().choice(choice.kind().name()));
        });
    }

    /**
     * Facts about several models are taken at the same time; each changes its own model alone. Of several that cannot be used
     * together, those are taken that can.
     */
    private synchronized void take(List<? extends ModelChoice<?>> found) {
        var next = latest.set();
        for (var choice : found) {
            next = next.with(choice);
        }
        try {
            latest = next.isSame(latest.set()) ? new Made<>(next, latest.made()) : made(next);
        } catch (RuntimeException unusable) {
            if (found.size() > 1) {
                found.forEach(one -> take(List.of(one)));
            } else {
                found.forEach(one -> refuse(one.kind(), one.version().orElseThrow(), unusable.toString()));
            }
        }
    }

    private Made<T> made(ModelSet set) {
        return new Made<>(set, making.apply(set));
    }

    /** What is live of a kind; nothing where none is, or where it cannot be used. */
    private <M> Optional<ModelChoice<M>> choice(ModelKind<M> kind) {
        var deployed = models.deployed(kind.name());
        var live = deployed.live();
        if (live == null) {
            return Optional.empty();
        }
        var number = live.summary().version();
        var sha256 = live.artifact().sha256();
        try {
            var since = Objects.requireNonNullElse(deployed.since(), Instant.EPOCH);
            var value = shelf.get(kind, sha256, models, number);
            return Optional.of(new ModelChoice<>(kind, sha256, Optional.of(number), since, value));
        } catch (UnusableArtefactException reason) {
            refuse(kind, number, String.valueOf(reason.getMessage()));
            return Optional.empty();
        }
    }

    private void refuse(ModelKind<?> kind, int version, String reason) {
        log.error("version {} of {} cannot be used: {}", version, kind.name(), reason);
        var failed = new GateReport.Result("quality", false, null, null);
        models.reportGates(kind.name(), version, new GateReport(service, List.of(failed)));
    }

    @Override
    public String service() {
        return service;
    }

    @Override
    public void tell() {
        latest.set().choices().forEach(this::tell);
    }

    private void tell(ModelChoice<?> choice) {
        choice.version()
                .ifPresent(number ->
                        models.reportRun(choice.kind().name(), new RunReport(ThisProcess.name(), service, number)));
    }
}
