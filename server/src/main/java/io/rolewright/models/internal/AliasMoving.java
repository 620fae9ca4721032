package io.rolewright.models.internal;

import io.rolewright.events.models.AliasMoved;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.shared.ModelId;
import org.springframework.stereotype.Component;

/** Moves aliases, and tells. The model's row is locked. */
@Component
class AliasMoving {
    private final AliasMoves moves;
    private final EventLog log;

    AliasMoving(AliasMoves moves, EventLog log) {
        this.moves = moves;
        this.log = log;
    }

    void move(ModelId id, String model, Aliases before, Aliases after, String actor) {
        var changes = before.movesTo(after);
        moves.add(model, changes, actor);
        changes.forEach(
                change -> log.append(new AliasMoved(id, model, change.alias(), change.version(), change.before())));
    }
}
