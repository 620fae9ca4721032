package io.rolewright.hiring.internal;

import io.rolewright.events.hiring.ApplicationMoved;
import io.rolewright.events.hiring.ApplicationStage;
import io.rolewright.hiring.Applicant;
import io.rolewright.listings.NewOutcome;
import io.rolewright.listings.OutcomeKind;
import io.rolewright.listings.OutcomesInternal;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Has boards told what becomes of those who applied there. */
@Component
class OutcomeTelling {
    /** The advert is gone, or its board does not want to know. */
    private static final Set<String> USELESS = Set.of("listings.not-found", "listings.outcomes-not-taken");

    private final Applicants applicants;
    private final OutcomesInternal outcomes;

    OutcomeTelling(Applicants applicants, OutcomesInternal outcomes) {
        this.applicants = applicants;
        this.outcomes = outcomes;
    }

    /** Has it told once for each step; false when there is nothing to tell, or nobody to whom. */
    boolean tell(ApplicationMoved fact) {
        var applicant = applicants.find(fact.application());
        return kind(fact.to())
                .flatMap(kind -> applicant.map(one -> tell(one, kind, fact)))
                .orElse(false);
    }

    private boolean tell(Applicant applicant, OutcomeKind kind, ApplicationMoved fact) {
        var said = new NewOutcome(applicant.name(), kind, fact.at());
        return Telling.tell(() -> outcomes.tell(applicant.listingId(), said), USELESS);
    }

    /** That somebody gave up is not for the board to know. */
    private static Optional<OutcomeKind> kind(ApplicationStage stage) {
        return switch (stage) {
            case NEW, SCREENED, WITHDRAWN -> Optional.empty();
            case SHORTLISTED -> Optional.of(OutcomeKind.SHORTLISTED);
            case SUBMITTED -> Optional.of(OutcomeKind.SUBMITTED);
            case INTERVIEW -> Optional.of(OutcomeKind.INTERVIEWED);
            case OFFER -> Optional.of(OutcomeKind.OFFERED);
            case PLACED -> Optional.of(OutcomeKind.PLACED);
            case REJECTED -> Optional.of(OutcomeKind.REJECTED);
        };
    }
}
