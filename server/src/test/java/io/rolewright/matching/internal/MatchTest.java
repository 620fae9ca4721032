package io.rolewright.matching.internal;

import static io.rolewright.matching.internal.MatchesDoor.assertCode;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rolewright.events.adverts.AdvertExtracted;
import io.rolewright.events.jobs.CloseReason;
import io.rolewright.events.jobs.JobClosed;
import io.rolewright.events.jobs.JobReturned;
import io.rolewright.events.matching.ProfileAdmitted;
import io.rolewright.matching.FeedbackInternal;
import io.rolewright.matching.Match;
import io.rolewright.matching.NewFeedback;
import io.rolewright.matching.RejectionReason;
import io.rolewright.matching.ScoresInternal;
import io.rolewright.matching.ToldFeedback;
import io.rolewright.matching.Verdict;
import io.rolewright.runtime.Call;
import io.rolewright.runtime.events.Subscriptions;
import io.rolewright.shared.Actor;
import io.rolewright.shared.AdvertId;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Id;
import io.rolewright.shared.Ids;
import io.rolewright.shared.JobId;
import io.rolewright.shared.MatchId;
import io.rolewright.shared.UserId;
import io.rolewright.support.Events;
import io.rolewright.support.PlainDoor;
import io.rolewright.support.ServerTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.json.JsonMapper;

/** {@code matching} alone, in the database role that sees its schema only; its neighbours are fakes. */
@ServerTest("rolewright.target=matching")
@Import({PlainDoor.class, Neighbours.class, Agency.class})
class MatchTest {
    private static final UserId ANN = new UserId(UUID.fromString("018f0000-0000-7000-8000-00000000000a"));
    private static final UserId BOB = new UserId(UUID.fromString("018f0000-0000-7000-8000-00000000000b"));

    @Autowired
    Agency agency;

    @Autowired
    ScoresInternal scores;

    @Autowired
    Neighbours neighbours;

    @Autowired
    FeedbackInternal feedback;

    @Autowired
    Pairing pairing;

    @Autowired
    Subscriptions subscriptions;

    @Autowired
    Events events;

    @Autowired
    RestTestClient http;

    @Autowired
    JsonMapper json;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Ids ids;

    private MatchesDoor door;

    @BeforeEach
    void open() {
        door = new MatchesDoor(http, json);
    }

    @Test
    void ranksPeopleForAJobWhoeverCameFirst() {
        var gardener = agency.candidate(Samples.GARDENER);
        var job = agency.job(Samples.NURSE_WANTED);
        var nurse = agency.candidate(Samples.NURSE);

        var ranked = door.all(ANN, job, 200).stream()
                .filter(match -> List.of(nurse, gardener).contains(match.candidateId()))
                .toList();
        assertThat(ranked).extracting(Match::candidateId).containsExactly(nurse, gardener);
        assertThat(ranked.getFirst().evidence()).isNotEmpty();
        assertThat(facts("matching.job-matched.v1", job)).isEqualTo(1);
        assertThat(facts("matching.candidate-matched.v1", nurse)).isEqualTo(1);
    }

    @Test
    void ranksJobsForACandidate() {
        var nurse = agency.candidate(Samples.NURSE);
        var nursing = agency.job(Samples.NURSE_WANTED);
        var gardening = agency.job("Gardener\n\nYou plant trees.");

        var jobs = door.list(ANN, "candidateId=" + nurse.text() + "&limit=200").items().stream()
                .filter(match -> List.of(nursing, gardening).contains(match.jobId()))
                .toList();
        assertThat(jobs).extracting(Match::jobId).containsExactly(nursing, gardening);
        assertThat(jobs).extracting(Match::candidateId).containsOnly(nurse);
    }

    @Test
    void ranksNobodyForAJobThatIsClosedUntilItReturns() {
        var early = agency.candidate(Samples.NURSE);
        var job = agency.job(Samples.NURSE_WANTED);
        agency.append(new JobClosed(job, ANN, CloseReason.GONE));
        events.awaitIdle();
        var late = agency.candidate(Samples.NURSE);

        assertThat(jobsOf(early)).doesNotContain(job);
        assertThat(door.all(ANN, job, 200))
                .extracting(Match::candidateId)
                .contains(early)
                .doesNotContain(late);

        agency.append(new JobReturned(job, ANN));
        events.awaitIdle();
        assertThat(jobsOf(early)).contains(job);
        assertThat(door.all(ANN, job, 200)).extracting(Match::candidateId).contains(early, late);
    }

    private List<JobId> jobsOf(CandidateId candidate) {
        return door.list(ANN, "candidateId=" + candidate.text() + "&limit=200").items().stream()
                .map(Match::jobId)
                .toList();
    }

    @Test
    void ranksEveryPairThatArrivesAtTheSameTime() {
        var jobs =
                IntStream.range(0, 4).mapToObj(number -> ids.next(JobId::new)).toList();
        var people = IntStream.range(0, 4)
                .mapToObj(number -> ids.next(CandidateId::new))
                .toList();

        var all = new ArrayList<CompletableFuture<Void>>();
        jobs.forEach(job -> all.add(CompletableFuture.runAsync(() -> agency.read(job, Samples.NURSE_WANTED))));
        people.forEach(one -> all.add(CompletableFuture.runAsync(() -> agency.read(one, Samples.NURSE))));
        CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).join();
        events.awaitIdle();

        assertThat(jobs)
                .allSatisfy(
                        job -> assertThat(candidates(door.all(ANN, job, 200))).containsAll(people));
    }

    @Test
    void givesTheLaterReadingsAfterAll() {
        var job = agency.job("Gardener\n\nYou plant trees.");
        var candidate = agency.candidate(Samples.GARDENER);
        var first = door.match(ANN, job, candidate);

        var profile = agency.read(candidate, Samples.NURSE);
        var advert = agency.read(job, Samples.NURSE_WANTED);
        events.awaitIdle();

        var second = door.match(ANN, job, candidate);
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.profileId()).isEqualTo(profile);
        assertThat(second.advertId()).isEqualTo(advert);
    }

    @Test
    void neverPutsAnEarlierReadingInPlaceOfALater() {
        var job = agency.job(Samples.NURSE_WANTED);
        var candidate = agency.candidate(Samples.GARDENER);
        var stale = pairing.rank(
                new ProfileAdmitted(candidate, door.match(ANN, job, candidate).profileId()));
        var later = agency.read(candidate, Samples.NURSE);
        events.awaitIdle();
        var best = door.match(ANN, job, candidate);

        agency.work(() -> pairing.store(stale));
        events.awaitIdle();

        assertThat(door.match(ANN, job, candidate).profileId()).isEqualTo(later);
        assertThat(door.match(ANN, job, candidate).score()).isEqualTo(best.score());
    }

    @Test
    void leavesOutWhatIsGoneByNow() {
        var job = ids.next(JobId::new);
        agency.append(new AdvertExtracted(job, ids.next(AdvertId::new), "test/test"));
        events.awaitIdle();

        assertThat(facts("matching.advert-admitted.v1", job)).isZero();
        assertThat(subscriptions.redrive("matching.admission")).isZero();
    }

    @Test
    void leavesOutWhoIsRestrictedBeforeRanksAreCounted() {
        var job = agency.job(Samples.NURSE_WANTED);
        var hidden = agency.candidate(Samples.NURSE);
        var shown = agency.candidate(Samples.NURSE);
        var match = door.match(ANN, job, hidden);
        neighbours.keepers.put(hidden, ANN);

        assertThat(candidates(door.all(ANN, job, 50))).contains(hidden, shown);
        var seen = door.all(BOB, job, 50);
        assertThat(candidates(seen)).contains(shown).doesNotContain(hidden);
        assertThat(seen).extracting(Match::rank).containsExactlyElementsOf(ranks(seen.size()));
        assertCode(door.get(BOB, "/" + match.id().text() + "/explanation"), 404, "matching.not-found");
        assertCode(door.give(BOB, new NewFeedback(match.id(), Verdict.HIRED, null, 1)), 404, "matching.not-found");
        assertThat(door.list(BOB, "candidateId=" + hidden.text()).items()).isEmpty();
    }

    @Test
    void countsRanksOnOverPages() {
        var job = agency.job(Samples.NURSE_WANTED);
        IntStream.range(0, 5).forEach(number -> agency.candidate(Samples.JUNIOR_NURSE));

        var whole = door.all(ANN, job, 200);
        assertThat(door.all(ANN, job, 2)).isEqualTo(whole);
        assertThat(whole).extracting(Match::rank).containsExactlyElementsOf(ranks(whole.size()));
        assertThat(whole).isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()));
    }

    @Test
    void refusesACursorOfAnotherList() {
        var job = agency.job(Samples.NURSE_WANTED);
        IntStream.range(0, 2).forEach(number -> agency.candidate(Samples.GARDENER));
        var other = agency.job(Samples.NURSE_WANTED);
        var next = Objects.requireNonNull(
                door.list(ANN, "limit=1&jobId=" + job.text()).next());

        assertCode(door.get(ANN, "?limit=1&jobId=" + other.text() + "&cursor=" + next), 400, "runtime.cursor-invalid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?jobId={id}&candidateId={id}"})
    void asksForExactlyOneSide(String query) {
        var id = ids.next(JobId::new).text();

        assertCode(door.get(ANN, query.replace("{id}", id)), 400, "matching.one-side");
    }

    @Test
    void knowsNoMatchesOfAnUnknownJob() {
        assertCode(door.get(ANN, "?jobId=" + ids.next(JobId::new).text()), 404, "jobs.not-found");
        assertCode(door.get(ANN, "/" + ids.next(MatchId::new).text() + "/explanation"), 404, "matching.not-found");
    }

    @Test
    void explainsAMatchInTheWordsOfTheResume() {
        var job = agency.job(Samples.NURSE_WANTED);
        var match = door.match(ANN, job, agency.candidate(Samples.NURSE));

        door.get(ANN, "/" + match.id().text() + "/explanation")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.score")
                .isEqualTo(match.score())
                .jsonPath("$.evidence.length()")
                .isEqualTo(match.evidence().size())
                .jsonPath("$.evidence[?(@.demand == 'Wound care' || @.demand == 'wound care')].words[0]")
                .isEqualTo("Wound care");
    }

    @Test
    void explainsForWhoIsToBeTold() {
        var job = agency.job(Samples.NURSE_WANTED);
        var candidate = agency.candidate(Samples.NURSE);
        var match = door.match(ANN, job, candidate);

        var score = asHiring(() -> scores.find(job, candidate));

        assertThat(score.matchId()).isEqualTo(match.id());
        assertThat(score.score()).isEqualTo(match.score());
        assertThat(score.evidence()).hasSameSizeAs(match.evidence()).isNotEmpty();
        assertThatExceptionOfType(ContractException.class)
                .isThrownBy(() -> asHiring(() -> scores.find(job, ids.next(CandidateId::new))))
                .returns("matching.not-found", ContractException::code);
    }

    private static <T> T asHiring(Supplier<T> work) {
        return Call.of(Actor.service("hiring"), "0af7651916cd43dd8448eb211c80319c")
                .ask(work::get);
    }

    @Test
    void keepsWhatIsSaidOfAMatch() {
        var match = door.match(ANN, agency.job(Samples.NURSE_WANTED), agency.candidate(Samples.GARDENER));

        door.give(ANN, new NewFeedback(match.id(), Verdict.REJECTED, RejectionReason.WRONG_TRADE, 3))
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.score")
                .isEqualTo(match.score())
                .jsonPath("$.givenBy")
                .isEqualTo(ANN.text());
        assertThat(facts("matching.feedback-given.v1", match.id())).isEqualTo(1);
    }

    @Test
    void keepsOnceWhatAServiceTells() {
        var match = door.match(ANN, agency.job(Samples.NURSE_WANTED), agency.candidate(Samples.NURSE));
        var at = Instant.parse("2026-03-01T08:00:00Z");
        var told = new ToldFeedback(
                "application/" + match.id() + "/2",
                match.jobId(),
                match.candidateId(),
                Verdict.REJECTED,
                RejectionReason.PAY,
                BOB,
                at);

        var first = hiring().ask(() -> feedback.tell(told));
        assertThat(first.matchId()).isEqualTo(match.id());
        assertThat(first.givenBy()).isEqualTo(BOB);
        assertThat(first.givenAt()).isEqualTo(at);
        assertThat(first.score()).isEqualTo(match.score());
        assertThat(hiring().ask(() -> feedback.tell(told))).isEqualTo(first);
        assertThat(facts("matching.feedback-given.v1", match.id())).isEqualTo(1);
    }

    @Test
    void refusesWhatAServiceTellsOfWhomNobodyRanked() {
        var told = new ToldFeedback(
                "application/unranked/2",
                agency.job(Samples.NURSE_WANTED),
                ids.next(CandidateId::new),
                Verdict.HIRED,
                null,
                BOB,
                Instant.parse("2026-03-01T08:00:00Z"));

        assertThatThrownBy(() -> hiring().run(() -> feedback.tell(told)))
                .isInstanceOfSatisfying(
                        ContractException.class,
                        failure -> assertThat(failure.code()).isEqualTo("matching.not-found"));
    }

    private static Call hiring() {
        return Call.of(Actor.service("hiring"), "0af7651916cd43dd8448eb211c80319c");
    }

    @Test
    void takesAReasonWithARejectionOnly() {
        var match = door.match(ANN, agency.job(Samples.NURSE_WANTED), agency.candidate(Samples.NURSE));

        assertCode(
                door.give(ANN, new NewFeedback(match.id(), Verdict.HIRED, RejectionReason.PAY, null)),
                422,
                "matching.reason-without-rejection");
        assertThat(facts("matching.feedback-given.v1", match.id())).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"matching.admission", "matching.pairing"})
    void givesTheSameMatchesAfterARebuild(String subscription) {
        var job = agency.job(Samples.NURSE_WANTED);
        var match = door.match(ANN, job, agency.candidate(Samples.NURSE));
        door.give(ANN, new NewFeedback(match.id(), Verdict.SHORTLISTED, null, 1))
                .expectStatus()
                .isCreated();
        var before = door.all(ANN, job, 200);

        subscriptions.rebuild(subscription);
        events.awaitIdle();

        assertThat(door.all(ANN, job, 200)).isEqualTo(before);
        var said = jdbc.sql("select count(*) from matching.feedback where match = ?")
                .param(match.id().value())
                .query(Long.class)
                .single();
        assertThat(said).isEqualTo(1);
    }

    private static List<CandidateId> candidates(List<Match> matches) {
        return matches.stream().map(Match::candidateId).toList();
    }

    private static List<Integer> ranks(int count) {
        return IntStream.rangeClosed(1, count).boxed().toList();
    }

    private long facts(String type, Id subject) {
        return jdbc.sql("select count(*) from runtime.event where type = ? and subject = ?")
                .params(type, subject.text())
                .query(Long.class)
                .single();
    }
}
