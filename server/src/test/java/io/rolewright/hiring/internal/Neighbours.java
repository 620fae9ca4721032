package io.rolewright.hiring.internal;

import io.rolewright.engine.advert.JobPosting;
import io.rolewright.engine.ranking.Category;
import io.rolewright.jobs.Job;
import io.rolewright.jobs.JobSightings;
import io.rolewright.jobs.JobStage;
import io.rolewright.jobs.JobState;
import io.rolewright.jobs.JobsInternal;
import io.rolewright.matching.Explanation;
import io.rolewright.matching.ScoresInternal;
import io.rolewright.profiles.BlindFile;
import io.rolewright.profiles.BlindFilesInternal;
import io.rolewright.profiles.ReadPart;
import io.rolewright.profiles.ReadPartsInternal;
import io.rolewright.resumes.CandidatesInternal;
import io.rolewright.resumes.Visibility;
import io.rolewright.resumes.VisibilityQuestion;
import io.rolewright.runtime.Call;
import io.rolewright.runtime.cipher.FieldCipher;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.shared.Actor;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.FileReference;
import io.rolewright.shared.Ids;
import io.rolewright.shared.JobId;
import io.rolewright.shared.MatchId;
import io.rolewright.shared.UserId;
import io.rolewright.support.TestClock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionOperations;

/** What {@code hiring} asks its neighbours, answered from memory. */
@TestComponent
class Neighbours implements JobsInternal, CandidatesInternal, BlindFilesInternal, ReadPartsInternal, ScoresInternal {
    /** Whose the jobs are. */
    static final UserId OWNER = new UserId(UUID.fromString("018f0000-0000-7000-8000-00000000000b"));

    private final Map<JobId, Job> jobs = new ConcurrentHashMap<>();

    /** Who may see whom; a candidate without one is seen by everybody. */
    private final Map<CandidateId, Optional<UserId>> keepers = new ConcurrentHashMap<>();

    /** What was read of whom, and how that was scored. */
    private final Map<CandidateId, Known> known = new ConcurrentHashMap<>();

    private final Ids ids;
    private final FieldCipher cipher;
    private final TransactionOperations transactions;

    Neighbours(Ids ids, FieldCipher cipher, TransactionOperations transactions) {
        this.ids = ids;
        this.cipher = cipher;
        this.transactions = transactions;
    }

    JobId job() {
        return job(JobState.OPEN);
    }

    JobId job(JobState state) {
        var id = ids.next(JobId::new);
        var job = new Job(id, "TEST22", OWNER, state, JobStage.MATCHED, posting(), TestClock.START, null, null);
        jobs.put(id, job);
        return id;
    }

    private static JobPosting posting() {
        return new JobPosting(
                "Crane operator",
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "en",
                Optional.empty(),
                Optional.empty(),
                "",
                "Crane operator",
                List.of());
    }

    /** Somebody whom everybody sees, with a key. */
    CandidateId candidate() {
        var candidate = ids.next(CandidateId::new);
        transactions.executeWithoutResult(status -> cipher.create(KeyName.of(candidate)));
        keepers.put(candidate, Optional.empty());
        return candidate;
    }

    private record Known(List<ReadPart> parts, Explanation score) {}

    /** Somebody's résumé was read and scored: they can drive a crane, have no licence, and say nothing of heights. */
    void know(CandidateId candidate, JobId job) {
        var parts = List.of(
                new ReadPart(ReadPart.Kind.NAME, List.of("Mia <Wong>")),
                new ReadPart(ReadPart.Kind.WORK, List.of("Crane driver, Harbour Works, 2019-03 –")));
        var reason =
                new Explanation.Reason(Category.SKILLS, "Crane operation", "Tower cranes", List.of("tower cranes"), 1);
        var score = new Explanation(
                ids.next(MatchId::new),
                job,
                candidate,
                71.6,
                List.of(reason),
                List.of("High risk work licence"),
                List.of("Work at heights"),
                0,
                List.of());
        known.put(candidate, new Known(parts, score));
    }

    /** Destroys somebody's key, as an erasure does. */
    void erase(CandidateId candidate) {
        Call.of(Actor.service("security"), ids.trace())
                .run(() -> transactions.executeWithoutResult(status -> cipher.destroy(KeyName.of(candidate))));
    }

    /** One recruiter keeps a candidate to themselves from now on. */
    void restrict(CandidateId candidate, UserId keeper) {
        keepers.put(candidate, Optional.of(keeper));
    }

    @Override
    public Job find(JobId id) {
        return Optional.ofNullable(jobs.get(id))
                .orElseThrow(() -> ContractException.notFound("jobs.not-found", id.text()));
    }

    @Override
    public JobSightings sightings(JobId id) {
        throw new UnsupportedOperationException("hiring asks for no sightings");
    }

    @Override
    public Visibility visibility(VisibilityQuestion question) {
        var user = Call.current().actor().user();
        return new Visibility(question.candidates().stream()
                .filter(keepers::containsKey)
                .filter(candidate -> Objects.requireNonNull(keepers.get(candidate))
                        .map(keeper -> keeper.equals(user))
                        .orElse(true))
                .collect(Collectors.toSet()));
    }

    @Override
    public BlindFile store(CandidateId candidate) {
        return new BlindFile(new FileReference(candidate.value()), "c0ffee");
    }

    @Override
    public List<ReadPart> find(CandidateId candidate) {
        return known.containsKey(candidate) ? known(candidate).parts() : List.of();
    }

    @Override
    public Explanation find(JobId jobId, CandidateId candidateId) {
        if (!known.containsKey(candidateId)) {
            throw ContractException.notFound("matching.not-found");
        }
        return known(candidateId).score();
    }

    private Known known(CandidateId candidate) {
        return Objects.requireNonNull(known.get(candidate));
    }
}
