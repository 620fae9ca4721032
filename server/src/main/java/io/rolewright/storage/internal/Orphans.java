package io.rolewright.storage.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Files that a crash left without a row: nobody was told that they were stored, nobody can ask for them. */
@Component
class Orphans {
    /** Longer than any upload takes: another process may be storing a file right now. */
    private static final Duration GRACE = Duration.ofHours(1);

    private static final Logger log = LoggerFactory.getLogger(Orphans.class);

    private final FileFolder folder;
    private final FileRows rows;
    private final Clock clock;

    Orphans(FileFolder folder, FileRows rows, Clock clock) {
        this.folder = folder;
        this.rows = rows;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void sweepAtStart() {
        Thread.ofVirtual().name("orphan-sweep").start(this::trySweep);
    }

    private void trySweep() {
        try {
            sweep();
        } catch (IOException | RuntimeException failure) {
            // Harmless until the next start.
            log.warn("orphaned files were not swept: {}", failure.getClass().getName());
        }
    }

    void sweep() throws IOException {
        var before = clock.instant().minus(GRACE);
        folder.deleteArrivals(before);
        for (var shelf : folder.shelves()) {
            sweep(shelf, before);
        }
    }

    private void sweep(Path shelf, Instant before) throws IOException {
        var stored = folder.stored(shelf, before);
        var known = rows.known(stored);
        for (var reference : stored) {
            if (!known.contains(reference)) {
                folder.delete(reference);
            }
        }
    }
}
