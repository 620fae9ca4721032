package io.rolewright.matching.internal;

import io.rolewright.adverts.AdvertReading;
import io.rolewright.adverts.AdvertWords;
import io.rolewright.adverts.AdvertsInternal;
import io.rolewright.adverts.JobAdvert;
import io.rolewright.engine.fairness.Declared;
import io.rolewright.engine.fairness.ScoredGroup;
import io.rolewright.jobs.Closure;
import io.rolewright.jobs.Job;
import io.rolewright.jobs.JobStage;
import io.rolewright.jobs.JobState;
import io.rolewright.jobs.JobSummary;
import io.rolewright.jobs.JobsApi;
import io.rolewright.jobs.NewJob;
import io.rolewright.models.FakeModels;
import io.rolewright.profiles.BlindProfile;
import io.rolewright.profiles.ProfilesInternal;
import io.rolewright.profiles.Seals;
import io.rolewright.profiles.Words;
import io.rolewright.profiles.WordsQuestion;
import io.rolewright.resumes.CandidatesInternal;
import io.rolewright.resumes.DemographicsInternal;
import io.rolewright.resumes.ScoredCandidates;
import io.rolewright.resumes.ScoredGroups;
import io.rolewright.resumes.Visibility;
import io.rolewright.resumes.VisibilityQuestion;
import io.rolewright.runtime.Call;
import io.rolewright.shared.AdvertId;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.DocumentId;
import io.rolewright.shared.JobId;
import io.rolewright.shared.Page;
import io.rolewright.shared.SourceId;
import io.rolewright.shared.UserId;
import io.rolewright.support.TestClock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;

/** What {@code matching} asks its neighbours, answered from memory. */
@TestComponent
class Neighbours implements AdvertsInternal, JobsApi, ProfilesInternal, CandidatesInternal, DemographicsInternal {
    final Map<AdvertId, JobAdvert> adverts = new ConcurrentHashMap<>();
    final Map<CandidateId, BlindProfile> profiles = new ConcurrentHashMap<>();
    final Map<DocumentId, String> texts = new ConcurrentHashMap<>();

    /** Candidates that one recruiter keeps to themselves. */
    final Map<CandidateId, UserId> keepers = new ConcurrentHashMap<>();

    /** What candidates say of themselves. */
    final Map<CandidateId, Declared> declared = new ConcurrentHashMap<>();

    @Override
    public JobAdvert find(AdvertId id) {
        return known(adverts.get(id), "adverts.not-found");
    }

    @Override
    public AdvertReading read(AdvertWords words) {
        return new AdvertReading(Samples.advert(words.text()), "test/test");
    }

    @Override
    public Job find(JobId id) {
        var advert =
                adverts.values().stream().filter(one -> one.jobId().equals(id)).findFirst();
        var found = known(advert.orElse(null), "jobs.not-found");
        var posting = found.advert().posting();
        return new Job(
                id, "TEST22", found.ownerId(), JobState.OPEN, JobStage.EXTRACTED, posting, TestClock.START, null, null);
    }

    /** Nothing is deployed unless a test does; the ranker of the jar ranks. */
    @Bean
    FakeModels models() {
        return new FakeModels()
                .with(RankerModels.NAME, "xgboost-json", "quality", "fairness", "invariance", "latency")
                .with("skill-taxonomy", "taxonomy-zip")
                .with("text-embedding", "onnx-zip");
    }

    @Override
    public BlindProfile blind(CandidateId candidate) {
        return known(profiles.get(candidate), "profiles.not-ready");
    }

    @Override
    public Words words(CandidateId candidate, WordsQuestion question) {
        var text = known(texts.get(question.document()), "profiles.not-ready");
        return new Words(question.spans().stream().map(span -> span.of(text)).toList());
    }

    @Override
    public Seals seals(CandidateId candidate, WordsQuestion question) {
        return new Seals(words(candidate, question).texts().stream()
                .map(words -> Inputs.sha256("salt of " + candidate.text() + words))
                .toList());
    }

    @Override
    public Visibility visibility(VisibilityQuestion question) {
        var user = Objects.requireNonNull(Call.current().actor().user());
        return new Visibility(question.candidates().stream()
                .filter(profiles::containsKey)
                .filter(candidate -> keepers.getOrDefault(candidate, user).equals(user))
                .collect(Collectors.toSet()));
    }

    @Override
    public ScoredGroups sums(ScoredCandidates scored) {
        return new ScoredGroups(Stream.concat(
                        scored.above().stream().map(candidate -> group(candidate, 1)),
                        scored.rest().stream().map(candidate -> group(candidate, 0)))
                .toList());
    }

    private ScoredGroup group(CandidateId candidate, int above) {
        return new ScoredGroup(declared.getOrDefault(candidate, Declared.NOTHING), 1, above);
    }

    @Override
    public Job add(NewJob job) {
        throw new UnsupportedOperationException("matching adds no jobs");
    }

    @Override
    public Page<JobSummary> list(
            @Nullable String q,
            @Nullable JobState state,
            @Nullable SourceId sourceId,
            @Nullable JobId clusterId,
            boolean distinct,
            int limit,
            @Nullable String cursor) {
        throw new UnsupportedOperationException("matching lists no jobs");
    }

    @Override
    public Job close(JobId id, Closure closure) {
        throw new UnsupportedOperationException("matching lists no jobs");
    }

    private static <T> T known(@Nullable T found, String code) {
        return Optional.ofNullable(found).orElseThrow(() -> ContractException.notFound(code));
    }
}
