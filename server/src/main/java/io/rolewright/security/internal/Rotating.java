package io.rolewright.security.internal;

import io.rolewright.events.security.KeyRotationStarted;
import io.rolewright.events.security.KeyVersionsDestroyed;
import io.rolewright.runtime.cipher.KeyVersion;
import io.rolewright.runtime.cipher.KeyVersions;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.runtime.idempotency.Once;
import io.rolewright.security.EncryptionKeys;
import io.rolewright.security.Rotation;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Ids;
import io.rolewright.shared.RotationId;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What administrators do with the key-encryption key. */
@Component
class Rotating {
    private final KeyVersions versions;
    private final Rotations rotations;
    private final EventLog log;
    private final Once once;
    private final Ids ids;
    private final Clock clock;

    Rotating(KeyVersions versions, Rotations rotations, EventLog log, Once once, Ids ids, Clock clock) {
        this.versions = versions;
        this.rotations = rotations;
        this.log = log;
        this.once = once;
        this.ids = ids;
        this.clock = clock;
    }

    EncryptionKeys keys() {
        return new EncryptionKeys(
                versions.newest(),
                versions.all().stream()
                        .map(one -> new EncryptionKeys.Version(one.version(), one.madeAt(), one.dataKeys()))
                        .toList(),
                rotations.last().orElse(null));
    }

    Rotation start() {
        return once.execute(this::begin, RotationEndpoint::accepted);
    }

    private Rotation begin() {
        rotations.refuseWhileRunning();
        var total = versions.all().stream().mapToLong(KeyVersion::dataKeys).sum();
        var rotation = new Rotation(
                ids.next(RotationId::new),
                versions.add(),
                Rotation.State.RUNNING,
                total,
                0,
                clock.instant(),
                null,
                null);
        rotations.add(rotation);
        log.append(new KeyRotationStarted(rotation.id(), rotation.version(), total));
        return rotation;
    }

    EncryptionKeys destroyBelow(int minimum) {
        return once.execute(() -> {
            if (versions.all().stream().noneMatch(one -> one.version() == minimum)) {
                throw ContractException.invalid("security.version-unknown", minimum);
            }
            var destroyed = versions.destroyBelow(minimum);
            if (destroyed > 0) {
                log.append(new KeyVersionsDestroyed(rotations.of(minimum), minimum, destroyed));
            }
            return keys();
        });
    }
}
