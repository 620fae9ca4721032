package io.rolewright.hiring.internal;

import io.rolewright.events.hiring.ApplicationStage;
import io.rolewright.events.hiring.StageReason;
import io.rolewright.hiring.StageChange;
import io.rolewright.shared.ContractException;
import org.jspecify.annotations.Nullable;

/** What must be true of a word that moves an application. */
final class StageRules {
    private StageRules() {}

    /** @throws ContractException (409, 422) with the rule that is broken */
    static void require(Course course, StageChange change) {
        requireReason(change.stage().isClosed(), change.reason(), change.note());
        var next = change.stage();
        requireNext(course, next);
        if (!course.leadsByWordTo(next)) {
            throw ContractException.conflict("hiring.stage-by-deed", next, deed(next));
        }
    }

    /** @throws ContractException {@code hiring.stage-unreachable} (409) */
    static void requireNext(Course course, ApplicationStage next) {
        if (!course.leadsTo(next)) {
            throw ContractException.conflict("hiring.stage-unreachable", course.stage(), next);
        }
    }

    /** @throws ContractException (422) unless an end has a reason, and nothing else has one */
    static void requireReason(boolean isEnd, @Nullable StageReason reason, @Nullable String note) {
        if (isEnd && reason == null) {
            throw ContractException.invalid("hiring.reason-missing");
        }
        if (!isEnd && reason != null) {
            throw ContractException.invalid("hiring.reason-without-end");
        }
        if (reason == StageReason.OTHER && Texts.present(note) == null) {
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
