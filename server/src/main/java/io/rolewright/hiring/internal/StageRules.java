package io.rolewright.hiring.internal;

import io.rolewright.events.hiring.ApplicationStage;
import io.rolewright.events.hiring.StageReason;
import io.rolewright.hiring.StageChange;
import io.rolewright.shared.ContractException;

/** What must be true of a word that moves an application. */
final class StageRules {
    private StageRules() {}

    /** @throws ContractException (409, 422) with the rule that is broken */
    static void require(Course course, StageChange change) {
        requireReason(change);
        var next = change.stage();
        if (!course.leadsTo(next)) {
            throw ContractException.conflict("hiring.stage-unreachable", course.stage(), next);
        }
        if (!course.leadsByWordTo(next)) {
            throw ContractException.conflict("hiring.stage-by-deed", next, deed(next));
        }
    }

    private static void requireReason(StageChange change) {
        if (change.stage().isClosed() && change.reason() == null) {
            throw ContractException.invalid("hiring.reason-missing");
        }
        if (!change.stage().isClosed() && change.reason() != null) {
            throw ContractException.invalid("hiring.reason-without-end");
        }
        if (change.reason() == StageReason.OTHER && Texts.present(change.note()) == null) {
            throw ContractException.invalid("hiring.note-missing");
        }
    }

    private static String deed(ApplicationStage stage) {
        return switch (stage) {
            case SUBMITTED -> "submission";
            case INTERVIEW -> "interview";
            case OFFER -> "offer";
            default -> "placement";
        };
    }
}
