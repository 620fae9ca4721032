package io.rolewright.models.internal;

import io.rolewright.events.models.VersionApproved;
import io.rolewright.models.Approval;
import io.rolewright.models.Promotion;
import io.rolewright.models.Promotion.Stage;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.shared.ContractException;
import org.springframework.stereotype.Component;

/** Promotes versions and has them approved, in a transaction of the caller's. */
@Component
class Promoting {
    private final ModelRows models;
    private final Versions versions;
    private final AliasMoves moves;
    private final AliasMoving moving;
    private final Gates gates;
    private final Approvals approvals;
    private final ModelSettings settings;
    private final EventLog log;

    Promoting(
            ModelRows models,
            Versions versions,
            AliasMoves moves,
            AliasMoving moving,
            Gates gates,
            Approvals approvals,
            ModelSettings settings,
            EventLog log) {
        this.models = models;
        this.versions = versions;
        this.moves = moves;
        this.moving = moving;
        this.gates = gates;
        this.approvals = approvals;
        this.settings = settings;
        this.log = log;
    }

    /** Notes that a person approves a version. */
    void approve(Kind kind, int version) {
        var person = Who.person();
        var id = models.lock(kind.name());
        if (versions.get(kind.name(), version).registeredBy().equals(person)) {
            throw ContractException.forbidden("models.approval-of-own");
        }
        if (approvals.add(kind.name(), version, person, moves.last(kind.name()))) {
            log.append(new VersionApproved(id, kind.name(), version));
        }
    }

    void promote(Kind kind, Promotion promotion) {
        var id = models.lock(kind.name());
        var row = versions.get(kind.name(), promotion.version());
        var before = moves.of(kind.name());
        if (before.isLive(row.number())) {
            throw ContractException.conflict("models.already-live", kind.name(), row.number());
        }
        if (promotion.to() == Stage.LIVE) {
            gates.requirePassed(kind, row.number());
            requireApproved(row);
        }
        moving.move(id, kind.name(), before, after(before, promotion), Who.acts());
    }

    private static Aliases after(Aliases before, Promotion promotion) {
        return switch (promotion.to()) {
            case SHADOW -> before.shadow(promotion.version());
            case LIVE -> before.live(promotion.version());
        };
    }

    // Not even one's own approval from before counts when one promotes it oneself.
    private void requireApproved(Versions.Row row) {
        var promoter = Who.acts();
        var others = approvals.of(row.model(), row.number()).stream()
                .filter(Approval::valid)
                .map(Approval::approvedBy)
                .filter(person -> !person.equals(promoter) && !person.equals(row.registeredBy()))
                .distinct()
                .count();
        if (others < settings.approvals()) {
            throw ContractException.conflict(
                    "models.approval-missing", row.model(), row.number(), settings.approvals() - others);
        }
    }
}
