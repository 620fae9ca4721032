package io.rolewright.matching.internal.index.lucene;

import io.rolewright.matching.internal.index.CandidateIndex;
import io.rolewright.matching.internal.index.CandidateRows;
import io.rolewright.matching.internal.index.DamagedIndexException;
import io.rolewright.matching.internal.index.Filter;
import io.rolewright.matching.internal.index.IndexDescription;
import io.rolewright.matching.internal.index.IndexedCandidate;
import io.rolewright.matching.internal.index.Selection;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Problem;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The index in this process's own folder. Every second it looks whether its files are as they were written, every hour it
 * reads all their bytes; a folder that was damaged or deleted is made anew from the rows, and until that is done questions
 * are refused rather than answered wrongly. What is put in or taken out meanwhile counts.
 */
public final class EmbeddedIndex implements CandidateIndex {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedIndex.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(5);
    private static final Duration BETWEEN_READINGS = Duration.ofHours(1);

    private final Folders folders;
    private final CandidateRows rows;
    private final ScheduledExecutorService watching = thread("candidate index watch");
    private final ScheduledExecutorService filling = thread("candidate index anew");
    private volatile Copy copy;
    private volatile boolean isClosed;

    /**
     * An index in {@code folder}, empty of answers until {@link #fill} has run.
     *
     * @param folder belongs to this index alone
     */
    public EmbeddedIndex(Path folder, CandidateRows rows) {
        this.folders = new Folders(folder);
        this.rows = rows;
        this.copy = new Copy(folders.open());
        repeat(BETWEEN_LOOKS, Copy::look);
        repeat(BETWEEN_READINGS, Copy::read);
    }

    private static ScheduledExecutorService thread(String name) {
        return Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name(name).daemon().factory());
    }

    private void repeat(Duration interval, Consumer<Copy> check) {
        watching.scheduleWithFixedDelay(
                () -> check(check), interval.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void check(Consumer<Copy> check) {
        var checked = copy;
        try {
            check.accept(checked);
        } catch (DamagedIndexException damage) {
            replace(checked, damage);
        }
    }

    /** Copies all rows; those that are as they were cost little, so that what was broken off goes on where it was. */
    public void fill() {
        var filled = copy;
        try {
            filled.fill(rows);
        } catch (DamagedIndexException damage) {
            replace(filled, damage);
        }
    }

    /** Looks now for damage that came since the look before. */
    void look() {
        check(Copy::look);
    }

    /** Whether questions are answered. */
    public boolean isReady() {
        return copy.isFull();
    }

    private synchronized void replace(Copy damaged, DamagedIndexException damage) {
        if (isClosed || damaged != copy) {
            return;
        }
        LOG.warn("The index of candidates is damaged and is made anew: {}", reason(damage));
        var anew = new Copy(folders.next());
        copy = anew;
        damaged.abandon();
        filling.execute(this::fillAnew);
    }

    /** The database may be away for a while. */
    private void fillAnew() {
        try {
            fill();
        } catch (RuntimeException failure) {
            LOG.warn("The index of candidates could not be filled and is tried again: {}", failure.toString());
            filling.schedule(this::fillAnew, BETWEEN_TRIES.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private static String reason(DamagedIndexException damage) {
        return String.valueOf(damage.getCause() == null ? damage.getMessage() : damage.getCause());
    }

    @Override
    public void upsert(Collection<IndexedCandidate> candidates) {
        write(written -> written.upsert(candidates));
    }

    @Override
    public void delete(Collection<CandidateId> candidates) {
        write(written -> written.delete(candidates));
    }

    /** What fails because of damage is done again in the new folder. */
    private void write(Consumer<Copy> work) {
        var written = copy;
        try {
            work.accept(written);
        } catch (DamagedIndexException damage) {
            replace(written, damage);
            work.accept(copy);
        }
    }

    @Override
    public void refresh() {
        write(written -> written.index().refresh());
    }

    @Override
    public void expunge() {
        write(written -> written.index().expunge());
    }

    @Override
    public Selection select(Filter filter) {
        var asked = copy;
        if (!asked.isFull()) {
            throw unavailable();
        }
        try {
            return new GuardedSelection(asked.index().select(filter), damage -> {
                replace(asked, damage);
                return unavailable();
            });
        } catch (DamagedIndexException damage) {
            replace(asked, damage);
            throw unavailable();
        }
    }

    private static ContractException unavailable() {
        return new ContractException(Problem.of(503, "matching.index-unavailable"));
    }

    @Override
    public IndexDescription describe() {
        return copy.index().describe();
    }

    /** Stops watching and keeps the folder. */
    @Override
    public synchronized void close() {
        isClosed = true;
        watching.shutdownNow();
        filling.shutdownNow();
        try {
            copy.index().close();
        } catch (DamagedIndexException damage) {
            LOG.warn("The index of candidates was damaged; it is made anew at the next start");
            copy.abandon();
        }
    }
}
