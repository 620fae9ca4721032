package io.rolewright.hiring.internal;

import io.rolewright.events.hiring.ApplicationMoved;
import io.rolewright.events.hiring.ApplicationStage;
import io.rolewright.events.hiring.StageReason;
import io.rolewright.matching.RejectionReason;
import io.rolewright.matching.Verdict;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a stage says about how well somebody fits a job.
 *
 * @param verdict what became of them
 * @param reason why, when they were rejected
 */
record Judgement(Verdict verdict, @Nullable RejectionReason reason) {
    /** Nothing where a stage says nothing about that, as when the candidate gives up or somebody else was faster. */
    static Optional<Judgement> of(ApplicationMoved fact) {
        return switch (fact.to()) {
            case NEW, SCREENED, WITHDRAWN -> Optional.empty();
            case SHORTLISTED -> going(Verdict.SHORTLISTED);
            case SUBMITTED ->
                fact.from() == ApplicationStage.SHORTLISTED ? Optional.empty() : going(Verdict.SHORTLISTED);
            case INTERVIEW -> going(Verdict.INTERVIEWED);
            case OFFER -> going(Verdict.OFFERED);
            case PLACED -> going(Verdict.HIRED);
            case REJECTED ->
                Optional.ofNullable(fact.reason())
                        .flatMap(Judgement::reason)
                        .map(reason -> new Judgement(Verdict.REJECTED, reason));
        };
    }

    private static Optional<Judgement> going(Verdict verdict) {
        return Optional.of(new Judgement(verdict, null));
    }

    private static Optional<RejectionReason> reason(StageReason reason) {
        return switch (reason) {
            case MISSING_REQUIREMENT -> Optional.of(RejectionReason.MISSING_SKILL);
            case LESS_EXPERIENCED -> Optional.of(RejectionReason.TOO_LITTLE_EXPERIENCE);
            case PAY_TOO_HIGH -> Optional.of(RejectionReason.PAY);
            case LOCATION -> Optional.of(RejectionReason.PLACE);
            case NO_ANSWER -> Optional.of(RejectionReason.AVAILABILITY);
            case WORK_RIGHTS, CLIENT_DECLINED, OTHER -> Optional.of(RejectionReason.OTHER);
            case POSITION_FILLED, CANDIDATE_DECLINED, ACCEPTED_ELSEWHERE -> Optional.empty();
        };
    }
}
