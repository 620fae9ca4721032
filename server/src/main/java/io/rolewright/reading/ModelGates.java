package io.rolewright.reading;

import io.rolewright.engine.UnusableArtefactException;
import io.rolewright.events.models.VersionRegistered;
import io.rolewright.models.GateReport;
import io.rolewright.models.GateReport.Result;
import io.rolewright.models.ModelsInternal;
import io.rolewright.runtime.events.Subscription;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a service asks of new versions of the models that it reads with, before people may promote them. */
public final class ModelGates {
    private static final Logger log = LoggerFactory.getLogger(ModelGates.class);

    private final LiveModels<?> live;
    private final ModelsInternal models;
    private final ModelShelf shelf;
    private final Map<ModelKind<?>, Trial> trials;

    /**
     * @param live what the service reads with
     * @param trials what is asked of a version of each kind
     */
    public ModelGates(LiveModels<?> live, ModelsInternal models, ModelShelf shelf, Map<ModelKind<?>, Trial> trials) {
        this.live = live;
        this.models = models;
        this.shelf = shelf;
        this.trials = Map.copyOf(trials);
    }

    /** By which one process tries each new version; to be declared as a bean. */
    public Subscription subscription() {
        return Subscription.shared(live.service() + ".trials")
                .on(VersionRegistered.class, this::tested, ModelGates::told);
    }

    /** Runs the gates of a version, and tells of them; that again has the same effect. */
    Optional<VersionRegistered> tested(VersionRegistered fact) {
        var kind = trials.keySet().stream()
                .filter(one -> one.name().equals(fact.name()))
                .findFirst();
        return kind.map(one -> results(one, fact.version()))
                .filter(results -> !results.isEmpty())
                .map(results -> tell(fact, results));
    }

    private VersionRegistered tell(VersionRegistered fact, List<Result> results) {
        models.reportGates(fact.name(), fact.version(), new GateReport(live.service(), results));
        return fact;
    }

    private static void told(Optional<VersionRegistered> tested) {
        tested.ifPresent(fact -> log.info("version {} of {} went through its gates", fact.version(), fact.name()));
    }

    private <T> List<Result> results(ModelKind<T> kind, int number) {
        var sha256 = models.version(kind.name(), number).artifact().sha256();
        try {
            var model = shelf.get(kind, sha256, models, number);
            var now = live.set();
            return tried(kind, now.trying(kind, model, sha256), now.with(ModelChoice.bundled(kind)));
        } catch (UnusableArtefactException unusable) {
            log.warn("version {} of {} cannot be used: {}", number, kind.name(), unusable.getMessage());
            return List.of(new Result("quality", false, null, null));
        }
    }

    /** Whatever breaks on a version is its fault: a trial asks nobody. */
    private List<Result> tried(ModelKind<?> kind, ModelSet tried, ModelSet known) {
        try {
            return Objects.requireNonNull(trials.get(kind)).of(tried, known);
        } catch (RuntimeException broken) {
            log.warn("a version of {} cannot be read with", kind.name(), broken);
            return List.of(new Result("quality", false, null, null));
        }
    }
}
