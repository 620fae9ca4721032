package io.rolewright.security.internal;

import io.rolewright.events.security.KeyRotationFailed;
import io.rolewright.events.security.KeyRotationFinished;
import io.rolewright.runtime.cipher.KeyVersions;
import io.rolewright.runtime.cipher.Rewrapped;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.runtime.leases.Lease;
import io.rolewright.security.Rotation;
import io.rolewright.security.Rotation.State;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Brings all data keys under the newest version, batch by batch. Each batch is one transaction with its progress; killed
 * anywhere, the next run goes on with what is left. What a process that was slow to learn of the rotation wrapped under an
 * older version afterwards is brought along by the run of the next minute.
 */
@Component
class Rewrapping {
    private static final Logger log = LoggerFactory.getLogger(Rewrapping.class);

    private final KeyVersions versions;
    private final Rotations rotations;
    private final EventLog facts;
    private final TransactionOperations transactions;
    private final SecuritySettings settings;
    private final Clock clock;

    Rewrapping(
            KeyVersions versions,
            Rotations rotations,
            EventLog facts,
            TransactionOperations transactions,
            SecuritySettings settings,
            Clock clock) {
        this.versions = versions;
        this.rotations = rotations;
        this.facts = facts;
        this.transactions = transactions;
        this.settings = settings;
        this.clock = clock;
    }

    void run(Lease lease) {
        var rotation = rotations.last().filter(one -> one.state() != State.FINISHED);
        if (rotation.isEmpty() && !versions.areBehind()) {
            return;
        }
        var unreadable = 0;
        var after = "";
        do {
            var batch = rewrap(lease, after, rotation);
            batch.unreadable().forEach(key -> log.error("the data key {} cannot be unwrapped", key));
            unreadable += batch.unreadable().size();
            after = batch.last();
        } while (!after.isEmpty());
        end(lease, rotation, unreadable);
    }

    private Rewrapped rewrap(Lease lease, String after, Optional<Rotation> rotation) {
        var batch = transactions.execute(status -> {
            lease.check();
            var done = versions.rewrap(after, settings.rewrapBatch());
            rotation.ifPresent(one -> rotations.advance(one.id(), done.done()));
            return done;
        });
        return Objects.requireNonNull(batch);
    }

    private void end(Lease lease, Optional<Rotation> rotation, int unreadable) {
        rotation.ifPresent(one -> transactions.executeWithoutResult(status -> {
            lease.check();
            if (unreadable == 0) {
                rotations.finish(one.id(), clock.instant());
                var done = rotations.get(one.id()).done();
                facts.append(new KeyRotationFinished(one.id(), one.version(), done));
            } else if (one.state() == State.RUNNING) {
                rotations.fail(one.id(), unreadable);
                facts.append(new KeyRotationFailed(one.id(), one.version(), unreadable));
            }
        }));
    }
}
