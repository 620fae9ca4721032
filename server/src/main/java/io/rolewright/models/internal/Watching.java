package io.rolewright.models.internal;

import io.rolewright.events.models.Alias;
import io.rolewright.events.models.BoundBroken;
import io.rolewright.models.ModelHealth;
import io.rolewright.models.ModelHealth.Bound;
import io.rolewright.models.ModelHealth.State;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.runtime.leases.Lease;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Looks at the bounds of live versions, tells of those that break, and takes versions back that break them. */
@Component
class Watching {
    private static final Logger log = LoggerFactory.getLogger(Watching.class);

    private final Manifest manifest;
    private final AliasMoves moves;
    private final Health health;
    private final BrokenBounds brokenBounds;
    private final RollingBack rollingBack;
    private final ModelRows models;
    private final ModelSettings settings;
    private final EventLog facts;
    private final TransactionOperations transactions;

    Watching(
            Manifest manifest,
            AliasMoves moves,
            Health health,
            BrokenBounds brokenBounds,
            RollingBack rollingBack,
            ModelRows models,
            ModelSettings settings,
            EventLog facts,
            TransactionOperations transactions) {
        this.manifest = manifest;
        this.moves = moves;
        this.health = health;
        this.brokenBounds = brokenBounds;
        this.rollingBack = rollingBack;
        this.models = models;
        this.settings = settings;
        this.facts = facts;
        this.transactions = transactions;
    }

    void run(Lease lease) {
        var aliases = moves.ofAll(manifest.kinds().stream().map(Kind::name).toList());
        for (var kind : manifest.kinds()) {
            var live = aliases.getOrDefault(kind.name(), Aliases.NONE).get(Alias.LIVE);
            live.ifPresent(version -> look(lease, kind, health.of(kind, version)));
        }
    }

    private void look(Lease lease, Kind kind, ModelHealth found) {
        for (var bound : found.bounds()) {
            if (bound.state() != State.UNKNOWN) {
                transactions.executeWithoutResult(status -> {
                    lease.check();
                    note(kind, found.version(), bound);
                });
            }
        }
    }

    private void note(Kind kind, int version, Bound bound) {
        if (bound.state() == State.HOLDS) {
            brokenBounds.remove(kind.name(), version, bound.bound());
            return;
        }
        if (brokenBounds.add(kind.name(), version, bound.bound())) {
            log.error("{} {} breaks its bound of {}", kind.name(), version, bound.bound());
            facts.append(new BoundBroken(
                    models.id(kind.name()),
                    kind.name(),
                    version,
                    bound.bound(),
                    Objects.requireNonNull(bound.value()),
                    bound.limit()));
        }
        if (settings.rollBackOn().contains(bound.bound()) && rollingBack.rollBack(kind, version, bound.bound())) {
            log.warn("{} {} was taken back", kind.name(), version);
        }
    }
}
