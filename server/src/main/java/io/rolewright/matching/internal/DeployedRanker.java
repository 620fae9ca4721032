package io.rolewright.matching.internal;

import io.rolewright.engine.forest.UnusableForestException;
import io.rolewright.engine.ranking.RankingModel;
import io.rolewright.events.models.AliasMoved;
import io.rolewright.models.Deployed;
import io.rolewright.models.GateReport;
import io.rolewright.models.ModelVersion;
import io.rolewright.models.ModelsInternal;
import io.rolewright.models.RunReport;
import io.rolewright.reading.RunningModels;
import io.rolewright.runtime.health.ThisProcess;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes from {@code models} what ranks here: at start, and whenever an alias moves. */
@Component
class DeployedRanker implements RunningModels {
    private static final Logger log = LoggerFactory.getLogger(DeployedRanker.class);

    private final ModelsInternal models;
    private final RankerModels read;
    private final CurrentRanker rankers;

    DeployedRanker(ModelsInternal models, RankerModels read, CurrentRanker rankers) {
        this.models = models;
        this.read = read;
        this.rankers = rankers;
    }

    /** A version with its model. */
    record Taken(int version, RankingModel model) {}

    /** What is to rank, and what is to rank unseen beside it. */
    record Both(Optional<Taken> live, Optional<Taken> shadow) {}

    void fill() {
        swap(Optional.of(both(models.deployed(RankerModels.NAME))));
    }

    Optional<Both> fetch(AliasMoved fact) {
        return fact.name().equals(RankerModels.NAME)
                ? Optional.of(both(models.deployed(RankerModels.NAME)))
                : Optional.empty();
    }

    void swap(Optional<Both> moved) {
        moved.ifPresent(both -> {
            both.live().ifPresent(rankers::swap);
            rankers.shadow(both.shadow());
            both.live().map(Taken::version).ifPresent(this::tell);
        });
    }

    @Override
    public String service() {
        return "matching";
    }

    @Override
    public void tell() {
        rankers.version().ifPresent(this::tell);
    }

    private void tell(int version) {
        models.reportRun(RankerModels.NAME, new RunReport(ThisProcess.name(), service(), version));
    }

    private Both both(Deployed deployed) {
        return new Both(taken(deployed.live()), taken(deployed.shadow()));
    }

    /** Nothing when it cannot be used; then what ranks goes on. */
    private Optional<Taken> taken(@Nullable ModelVersion version) {
        if (version == null) {
            return Optional.empty();
        }
        var number = version.summary().version();
        try {
            return Optional.of(new Taken(number, read.load(version)));
        } catch (UnusableForestException reason) {
            log.error("version {} of the ranker cannot be used: {}", number, reason.getMessage());
            var failed = new GateReport.Result("quality", false, null, null);
            models.reportGates(RankerModels.NAME, number, new GateReport("matching", List.of(failed)));
            return Optional.empty();
        }
    }
}
