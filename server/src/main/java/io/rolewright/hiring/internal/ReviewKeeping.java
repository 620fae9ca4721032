package io.rolewright.hiring.internal;

import io.rolewright.events.hiring.ReviewAnswered;
import io.rolewright.events.hiring.ReviewKind;
import io.rolewright.events.hiring.ReviewState;
import io.rolewright.hiring.ReviewAnswer;
import io.rolewright.hiring.ReviewRequest;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.runtime.database.Conditions;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.runtime.idempotency.Once;
import io.rolewright.shared.ApplicationId;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Page;
import io.rolewright.shared.ReviewRequestId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows what people ask about their applications, and writes down what they are answered. */
@Component
class ReviewKeeping {
    private final ReviewRequests requests;
    private final VisibleCandidates visible;
    private final VisiblePages pages;
    private final CandidateReach reach;
    private final Once once;
    private final EventLog events;
    private final Clock clock;

    ReviewKeeping(
            ReviewRequests requests,
            VisibleCandidates visible,
            VisiblePages pages,
            CandidateReach reach,
            Once once,
            EventLog events,
            Clock clock) {
        this.requests = requests;
        this.visible = visible;
        this.pages = pages;
        this.reach = reach;
        this.once = once;
        this.events = events;
        this.clock = clock;
    }

    Page<ReviewRequest> page(
            @Nullable List<ReviewState> states,
            @Nullable List<ReviewKind> kinds,
            @Nullable CandidateId candidate,
            @Nullable ApplicationId application,
            int limit,
            @Nullable String cursor) {
        var wanted =
                new ReviewRequests.Wanted(Conditions.named(states), Conditions.named(kinds), candidate, application);
        var source = new VisiblePages.Source<>(
                (behind, most) -> requests.list(wanted, behind, most), ReviewRequest::id, ReviewRequest::candidateId);
        return pages.page("review-requests?" + wanted, source, limit, cursor);
    }

    private ReviewRequest find(ReviewRequestId id) {
        return requests.find(id)
                .filter(found -> visible.holds(found.candidateId()))
                .orElseThrow(() -> ContractException.notFound("hiring.review-not-found", id.text()));
    }

    ReviewRequest answer(ReviewRequestId id, ReviewAnswer answer) {
        var request = find(id);
        var by = Owner.current();
        reach.require(request.candidateId(), null);
        return once.executeAbout(KeyName.of(request.candidateId()), () -> {
            var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            if (!requests.answer(request, answer.note().strip(), by, now)) {
                throw ContractException.conflict("hiring.review-answered");
            }
            events.append(new ReviewAnswered(id, request.applicationId(), request.candidateId(), request.kind()));
            return requests.find(id).orElseThrow();
        });
    }
}
