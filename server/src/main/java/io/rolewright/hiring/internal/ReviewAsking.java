package io.rolewright.hiring.internal;

import io.rolewright.events.hiring.ReviewKind;
import io.rolewright.events.hiring.ReviewRequested;
import io.rolewright.events.hiring.ReviewState;
import io.rolewright.hiring.ApplicationSummary;
import io.rolewright.hiring.ReviewRequest;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.shared.Ids;
import io.rolewright.shared.ReviewRequestId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Takes what people ask about their applications. Whoever has the link asks. */
@Component
class ReviewAsking {
    private static final int LONGEST = 5000;
    /** So that nobody who has a link can bury us in questions. */
    private static final int MOST_OPEN = 5;

    private final ReviewRequests requests;
    private final TransactionOperations transactions;
    private final EventLog events;
    private final Ids ids;
    private final Clock clock;

    ReviewAsking(ReviewRequests requests, TransactionOperations transactions, EventLog events, Ids ids, Clock clock) {
        this.requests = requests;
        this.transactions = transactions;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /** Why something that is asked is not taken. */
    enum Refusal {
        NOTHING_SAID,
        TOO_LONG,
        ENOUGH_OPEN
    }

    /** Takes what somebody asks; the same once more, while the first waits for its answer, changes nothing. */
    Optional<Refusal> ask(ApplicationSummary application, ReviewKind kind, @Nullable String written) {
        // Forms send two characters for the end of a line, and count one.
        var words = Texts.present(written == null ? null : written.replace("\r\n", "\n"));
        if (kind == ReviewKind.CORRECTION && words == null) {
            return Optional.of(Refusal.NOTHING_SAID);
        }
        if (words != null && words.length() > LONGEST) {
            return Optional.of(Refusal.TOO_LONG);
        }
        var request = request(application, kind, words);
        return Objects.requireNonNull(transactions.execute(status -> take(request)));
    }

    private ReviewRequest request(ApplicationSummary application, ReviewKind kind, @Nullable String words) {
        return new ReviewRequest(
                ids.next(ReviewRequestId::new),
                application.id(),
                application.candidateId(),
                kind,
                ReviewState.OPEN,
                words,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                null,
                null,
                null);
    }

    private Optional<Refusal> take(ReviewRequest request) {
        requests.lock(request.applicationId());
        var open = requests.list(ReviewRequests.Wanted.open(request.applicationId()), null, MOST_OPEN);
        if (open.stream().anyMatch(one -> isSame(one, request))) {
            return Optional.empty();
        }
        if (open.size() == MOST_OPEN) {
            return Optional.of(Refusal.ENOUGH_OPEN);
        }
        requests.add(request);
        events.append(
                new ReviewRequested(request.id(), request.applicationId(), request.candidateId(), request.kind()));
        return Optional.empty();
    }

    private static boolean isSame(ReviewRequest one, ReviewRequest other) {
        return one.kind() == other.kind() && Objects.equals(one.words(), other.words());
    }
}
