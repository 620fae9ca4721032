package io.rolewright.models.internal;

import io.rolewright.events.models.VersionRegistered;
import io.rolewright.models.NewVersion;
import io.rolewright.models.StoredArtifact;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.shared.ContractException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** Adds versions, in a transaction of the caller's. */
@Component
class Registering {
    private final ModelRows models;
    private final Versions versions;
    private final Artifacts artifacts;
    private final EventLog log;
    private final Clock clock;

    Registering(ModelRows models, Versions versions, Artifacts artifacts, EventLog log, Clock clock) {
        this.models = models;
        this.versions = versions;
        this.artifacts = artifacts;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Adds a version, unless its content is here.
     *
     * @return its number
     */
    int register(Kind kind, NewVersion wanted) {
        if (!wanted.format().equals(kind.format())) {
            throw ContractException.invalid("models.format-unknown", kind.name(), kind.format());
        }
        var card = Card.read(wanted.card());
        // An archive has another hash than what its card is about.
        if (!kind.isZip() && !card.sha256().isEmpty() && !card.sha256().equals(wanted.artifact())) {
            throw ContractException.invalid("models.card-of-other-bytes", card.sha256());
        }
        var artifact = artifacts
                .hold(wanted.artifact())
                .orElseThrow(() -> ContractException.invalid("models.artifact-unknown", wanted.artifact()));
        var id = models.lock(kind.name());
        var hash = kind.hash(wanted.artifact(), wanted.card());
        var known = versions.withHash(kind.name(), hash);
        if (known.isPresent()) {
            return known.get().number();
        }
        requireKnown(wanted);
        var row = row(kind, wanted, artifact, card, hash);
        versions.add(row);
        log.append(new VersionRegistered(id, kind.name(), row.number(), hash));
        return row.number();
    }

    private void requireKnown(NewVersion wanted) {
        var known = versions.known(wanted.parents());
        wanted.parents().stream()
                .filter(parent -> !known.contains(parent))
                .findFirst()
                .ifPresent(parent -> {
                    throw ContractException.invalid("models.parent-unknown", parent);
                });
    }

    private Versions.Row row(Kind kind, NewVersion wanted, StoredArtifact artifact, Card card, String hash) {
        return new Versions.Row(
                kind.name(),
                versions.count(kind.name()) + 1,
                hash,
                artifact,
                wanted.card(),
                card,
                wanted.metrics(),
                wanted.parents(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                Who.acts());
    }
}
