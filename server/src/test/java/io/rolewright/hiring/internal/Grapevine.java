package io.rolewright.hiring.internal;

import io.rolewright.jobs.Closure;
import io.rolewright.jobs.ClosuresInternal;
import io.rolewright.jobs.Job;
import io.rolewright.listings.NewOutcome;
import io.rolewright.listings.Outcome;
import io.rolewright.listings.OutcomesInternal;
import io.rolewright.matching.Feedback;
import io.rolewright.matching.FeedbackInternal;
import io.rolewright.matching.ToldFeedback;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.FeedbackId;
import io.rolewright.shared.Ids;
import io.rolewright.shared.JobId;
import io.rolewright.shared.ListingId;
import io.rolewright.shared.MatchId;
import io.rolewright.shared.OutcomeId;
import io.rolewright.shared.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.test.context.TestComponent;

/** What {@code hiring} tells its neighbours about people's ways to jobs, kept as they keep it: the same news once. */
@TestComponent
class Grapevine implements FeedbackInternal, OutcomesInternal, ClosuresInternal {
    private final List<ToldFeedback> feedback = new CopyOnWriteArrayList<>();
    private final Map<ListingId, List<NewOutcome>> outcomes = new ConcurrentHashMap<>();
    private final Map<JobId, Closure.Reason> closed = new ConcurrentHashMap<>();
    private final Set<CandidateId> strangers = ConcurrentHashMap.newKeySet();
    private final Set<CandidateId> unheard = ConcurrentHashMap.newKeySet();
    private final Neighbours neighbours;
    private final Ids ids;

    Grapevine(Neighbours neighbours, Ids ids) {
        this.neighbours = neighbours;
        this.ids = ids;
    }

    /** Somebody was ranked for no job. */
    void estrange(CandidateId candidate) {
        strangers.add(candidate);
    }

    /** The next answer to what is told about somebody is lost on its way back. */
    void loseAnswer(CandidateId candidate) {
        unheard.add(candidate);
    }

    /** Whether that has happened. */
    boolean hasLostAnswer(CandidateId candidate) {
        return !unheard.contains(candidate);
    }

    List<ToldFeedback> feedback(CandidateId candidate) {
        return feedback.stream()
                .filter(told -> told.candidateId().equals(candidate))
                .toList();
    }

    /** A listing on a board that takes outcomes. */
    ListingId listing() {
        var id = ids.next(ListingId::new);
        outcomes.put(id, new CopyOnWriteArrayList<>());
        return id;
    }

    List<NewOutcome> outcomes(ListingId listing) {
        return List.copyOf(outcomes.getOrDefault(listing, List.of()));
    }

    Optional<Closure.Reason> closed(JobId job) {
        return Optional.ofNullable(closed.get(job));
    }

    @Override
    public Feedback tell(ToldFeedback told) {
        if (strangers.contains(told.candidateId())) {
            throw ContractException.notFound("matching.not-found", told.jobId().text());
        }
        if (feedback.stream().noneMatch(one -> one.key().equals(told.key()))) {
            feedback.add(told);
        }
        if (unheard.remove(told.candidateId())) {
            throw new ContractException(Problem.of(503, "runtime.unreachable"));
        }
        return new Feedback(
                ids.next(FeedbackId::new),
                ids.next(MatchId::new),
                told.verdict(),
                told.reason(),
                null,
                50,
                told.givenBy(),
                told.givenAt());
    }

    @Override
    public Outcome tell(ListingId id, NewOutcome said) {
        var kept = Optional.ofNullable(outcomes.get(id))
                .orElseThrow(() -> ContractException.notFound("listings.not-found", id.text()));
        if (!kept.contains(said)) {
            kept.add(said);
        }
        return new Outcome(ids.next(OutcomeId::new), id, said.kind(), said.happenedAt(), Outcome.State.WAITING);
    }

    @Override
    public Job close(JobId id, Closure closure) {
        closed.putIfAbsent(id, closure.reason());
        return neighbours.find(id);
    }
}
