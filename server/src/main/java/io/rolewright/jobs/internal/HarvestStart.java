package io.rolewright.jobs.internal;

import io.rolewright.jobs.JobSource;
import io.rolewright.shared.Ids;
import io.rolewright.shared.RunId;
import io.rolewright.shared.UserId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Starts runs over sources. */
@Component
@Transactional
class HarvestStart {
    private final Runs runs;
    private final Harvests harvests;
    private final HarvestBell bell;
    private final Ids ids;
    private final Clock clock;

    HarvestStart(Runs runs, Harvests harvests, HarvestBell bell, Ids ids, Clock clock) {
        this.runs = runs;
        this.harvests = harvests;
        this.bell = bell;
        this.ids = ids;
        this.clock = clock;
    }

    /** Starts a run that somebody asked for. */
    public RunId start(UserId owner, List<JobSource> sources, boolean fromRaw) {
        var run = head(owner, null);
        runs.add(run, List.of());
        sources.forEach(source -> harvests.add(run.id(), source.id(), fromRaw));
        bell.ring();
        return run.id();
    }

    /**
     * Starts the run that a schedule asks for.
     *
     * @param occasion names source and moment; of several that name the same one the first alone starts a run
     */
    public void due(JobSource source, String occasion) {
        var run = head(source.ownerId(), occasion);
        if (runs.addOnce(run)) {
            harvests.add(run.id(), source.id(), false);
            bell.ring();
        }
    }

    private Runs.Head head(UserId owner, @Nullable String occasion) {
        return new Runs.Head(ids.next(RunId::new), owner, clock.instant().truncatedTo(ChronoUnit.MICROS), occasion);
    }
}
