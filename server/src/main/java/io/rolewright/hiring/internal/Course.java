package io.rolewright.hiring.internal;

import io.rolewright.events.hiring.ApplicationStage;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody is on their way to a job, and where they may come to from there.
 *
 * @param stage where they are
 * @param closedFrom where they were when it came to nothing; absent when it did not
 */
record Course(ApplicationStage stage, @Nullable ApplicationStage closedFrom) {
    /** Whether the next stage may be this one, by whatever deed. */
    boolean leadsTo(ApplicationStage next) {
        if (!stage.isOpen()) {
            return next == closedFrom;
        }
        return next.isClosed() || isForward(next);
    }

    // Nobody must be looked at or shortlisted before they are put forward, nor talked with before something is offered
    // to them;
    // everything else comes in turn.
    private boolean isForward(ApplicationStage next) {
        return switch (next) {
            case SCREENED, SHORTLISTED, SUBMITTED -> next.compareTo(stage) > 0;
            case INTERVIEW -> stage == ApplicationStage.SUBMITTED;
            case OFFER -> stage == ApplicationStage.SUBMITTED || stage == ApplicationStage.INTERVIEW;
            case PLACED -> stage == ApplicationStage.OFFER;
            case NEW, REJECTED, WITHDRAWN -> false;
        };
    }

    /** Whether that needs no deed but the word of who looks after it. */
    boolean leadsByWordTo(ApplicationStage next) {
        var isJudgement = next.isClosed() || next.compareTo(ApplicationStage.SUBMITTED) < 0;
        return leadsTo(next) && (stage.isClosed() || isJudgement);
    }

    /** The course from the next stage on. */
    Course to(ApplicationStage next) {
        if (!leadsTo(next)) {
            throw new IllegalArgumentException("from " + this + " to " + next);
        }
        return new Course(next, next.isClosed() ? stage : null);
    }
}
