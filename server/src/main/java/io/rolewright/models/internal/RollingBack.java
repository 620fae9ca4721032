package io.rolewright.models.internal;

import io.rolewright.events.models.Alias;
import io.rolewright.events.models.VersionRolledBack;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.shared.ContractException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes live versions back, in a transaction of the caller's. */
@Component
class RollingBack {
    private final ModelRows models;
    private final AliasMoves moves;
    private final AliasMoving moving;
    private final EventLog log;

    RollingBack(ModelRows models, AliasMoves moves, AliasMoving moving, EventLog log) {
        this.models = models;
        this.moves = moves;
        this.moving = moving;
        this.log = log;
    }

    /** @throws ContractException {@code models.no-previous} (409) */
    void rollBack(Kind kind) {
        if (!rollBack(kind, null, null)) {
            throw ContractException.conflict("models.no-previous", kind.name());
        }
    }

    /**
     * Takes a version back.
     *
     * @param version the version that has to be live; null when whichever is
     * @param bound the bound that it broke; null when somebody wants it
     * @return false when it is not live any more, or there is nothing before it
     */
    boolean rollBack(Kind kind, @Nullable Integer version, @Nullable String bound) {
        var id = models.lock(kind.name());
        var before = moves.of(kind.name());
        var after = before.rolledBack();
        if (after.isEmpty() || (version != null && !before.isLive(version))) {
            return false;
        }
        moving.move(id, kind.name(), before, after.get(), Who.acts());
        log.append(new VersionRolledBack(
                id,
                kind.name(),
                before.get(Alias.LIVE).orElseThrow(),
                after.get().get(Alias.LIVE).orElseThrow(),
                bound));
        return true;
    }
}
