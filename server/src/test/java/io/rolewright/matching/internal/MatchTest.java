package io.rolewright.matching.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.rolewright.engine.ranking.CategoryScore;
import io.rolewright.engine.ranking.Contribution;
import io.rolewright.engine.ranking.LearnedRanker;
import io.rolewright.events.adverts.AdvertExtracted;
import io.rolewright.events.matching.ProfileAdmitted;
import io.rolewright.matching.Match;
import io.rolewright.matching.NewFeedback;
import io.rolewright.matching.RejectionReason;
import io.rolewright.matching.Verdict;
import io.rolewright.runtime.events.Subscriptions;
import io.rolewright.runtime.leases.Chores;
import io.rolewright.shared.AdvertId;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.Id;
import io.rolewright.shared.Ids;
import io.rolewright.shared.JobId;
import io.rolewright.shared.MatchId;
import io.rolewright.shared.Page;
import io.rolewright.shared.UserId;
import io.rolewright.support.Events;
import io.rolewright.support.PlainDoor;
import io.rolewright.support.ServerTest;
import io.rolewright.support.TestClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.core.type.TypeReference;
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
    Neighbours neighbours;

    @Autowired
    Pairing pairing;

    @Autowired
    CurrentRanker rankers;

    @Autowired
    Chores chores;

    @Autowired
    Subscriptions subscriptions;

    @Autowired
    Events events;

    @Autowired
    TestClock clock;

    @Autowired
    RestTestClient http;

    @Autowired
    JsonMapper json;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Ids ids;

    @Test
    void ranksPeopleForAJobWhoeverCameFirst() {
        var gardener = agency.candidate(Samples.GARDENER);
        var job = agency.job(Samples.NURSE_WANTED);
        var nurse = agency.candidate(Samples.NURSE);

        var ranked = of(job).stream()
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

        var jobs = list(ANN, "candidateId=" + nurse.text() + "&limit=200").items().stream()
                .filter(match -> List.of(nursing, gardening).contains(match.jobId()))
                .toList();
        assertThat(jobs).extracting(Match::jobId).containsExactly(nursing, gardening);
        assertThat(jobs).extracting(Match::candidateId).containsOnly(nurse);
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

        assertThat(jobs).allSatisfy(job -> assertThat(candidates(of(job))).containsAll(people));
    }

    @Test
    void givesTheLaterReadingsAfterAll() {
        var job = agency.job("Gardener\n\nYou plant trees.");
        var candidate = agency.candidate(Samples.GARDENER);
        var first = match(job, candidate);

        var profile = agency.read(candidate, Samples.NURSE);
        var advert = agency.read(job, Samples.NURSE_WANTED);
        events.awaitIdle();

        var second = match(job, candidate);
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.profileId()).isEqualTo(profile);
        assertThat(second.advertId()).isEqualTo(advert);
    }

    @Test
    void neverPutsAnEarlierReadingInPlaceOfALater() {
        var job = agency.job(Samples.NURSE_WANTED);
        var candidate = agency.candidate(Samples.GARDENER);
        var stale = pairing.rank(
                new ProfileAdmitted(candidate, match(job, candidate).profileId()));
        var later = agency.read(candidate, Samples.NURSE);
        events.awaitIdle();
        var best = match(job, candidate);

        agency.work(() -> pairing.store(stale));
        events.awaitIdle();

        assertThat(match(job, candidate).profileId()).isEqualTo(later);
        assertThat(match(job, candidate).score()).isEqualTo(best.score());
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
        var match = match(job, hidden);
        neighbours.keepers.put(hidden, ANN);

        assertThat(candidates(all(ANN, job, 50))).contains(hidden, shown);
        var seen = all(BOB, job, 50);
        assertThat(candidates(seen)).contains(shown).doesNotContain(hidden);
        assertThat(seen).extracting(Match::rank).containsExactlyElementsOf(ranks(seen.size()));
        assertCode(get(BOB, "/" + match.id().text() + "/explanation"), 404, "matching.not-found");
        assertCode(give(BOB, new NewFeedback(match.id(), Verdict.HIRED, null, 1)), 404, "matching.not-found");
        assertThat(list(BOB, "candidateId=" + hidden.text()).items()).isEmpty();
    }

    @Test
    void countsRanksOnOverPages() {
        var job = agency.job(Samples.NURSE_WANTED);
        IntStream.range(0, 5).forEach(number -> agency.candidate(Samples.JUNIOR_NURSE));

        var whole = all(ANN, job, 200);
        assertThat(all(ANN, job, 2)).isEqualTo(whole);
        assertThat(whole).extracting(Match::rank).containsExactlyElementsOf(ranks(whole.size()));
        assertThat(whole).isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()));
    }

    @Test
    void refusesACursorOfAnotherList() {
        var job = agency.job(Samples.NURSE_WANTED);
        IntStream.range(0, 2).forEach(number -> agency.candidate(Samples.GARDENER));
        var other = agency.job(Samples.NURSE_WANTED);
        var next =
                Objects.requireNonNull(list(ANN, "limit=1&jobId=" + job.text()).next());

        assertCode(get(ANN, "?limit=1&jobId=" + other.text() + "&cursor=" + next), 400, "runtime.cursor-invalid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?jobId={id}&candidateId={id}"})
    void asksForExactlyOneSide(String query) {
        var id = ids.next(JobId::new).text();

        assertCode(get(ANN, query.replace("{id}", id)), 400, "matching.one-side");
    }

    @Test
    void knowsNoMatchesOfAnUnknownJob() {
        assertCode(get(ANN, "?jobId=" + ids.next(JobId::new).text()), 404, "jobs.not-found");
        assertCode(get(ANN, "/" + ids.next(MatchId::new).text() + "/explanation"), 404, "matching.not-found");
    }

    @Test
    void explainsAMatchInTheWordsOfTheResume() {
        var job = agency.job(Samples.NURSE_WANTED);
        var match = match(job, agency.candidate(Samples.NURSE));

        get(ANN, "/" + match.id().text() + "/explanation")
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
    void thePointsOfPartsAndOfFeaturesMakeTheScore() {
        var match = match(agency.job(Samples.NURSE_WANTED), agency.candidate(Samples.NURSE));

        assertThat(match.start() + sum(match.categories().stream().mapToDouble(CategoryScore::points)))
                .isCloseTo(match.score(), within(0.006));
        assertThat(match.start() + sum(match.contributions().stream().mapToDouble(Contribution::points)))
                .isCloseTo(match.score(), within(0.006));
        get(ANN, "/" + match.id().text() + "/explanation")
                .expectBody()
                .jsonPath("$.effects.length()")
                .isEqualTo(match.contributions().size())
                .jsonPath("$.effects[0].meaning")
                .isNotEmpty();
    }

    @Test
    void ranksAnewWhatAnotherModelHasRanked() {
        var match = match(agency.job(Samples.NURSE_WANTED), agency.candidate(Samples.NURSE));
        try {
            rankers.swap(Rankers.flatter());
            rerank();
            var anew = match(match.jobId(), match.candidateId());

            assertThat(anew.id()).isEqualTo(match.id());
            assertThat(anew.versions()).isNotEqualTo(match.versions()).endsWith("/learned-flatter");
            assertThat(anew.score()).isNotEqualTo(match.score());
        } finally {
            rankers.swap(Rankers.bundled());
            rerank();
        }
        assertThat(match(match.jobId(), match.candidateId()).score()).isEqualTo(match.score());
    }

    @Test
    void readsMatchesOfEarlierReleases() {
        var stored = """
                {"score": 61.5, "gates": [], "evidence": [], "gaps": [], "unknowns": [], "categories": [
                  {"category": "SKILLS", "value": 0.5, "weight": 0.42}, {"category": "TITLE", "value": null, "weight": 0.26}]}
                """;

        var match = MatchJson.read(json, json.readTree(stored));

        assertThat(match.score()).isEqualTo(61.5);
        assertThat(match.categories()).extracting(CategoryScore::points).containsExactly(21.0, 0.0);
        assertThat(match.contributions()).isEmpty();
    }

    @Test
    void theReleaseBeforeFindsTheWeightsOfParts() {
        var match = Samples.match(Samples.NURSE_WANTED, Samples.NURSE);

        var stored = json.readTree(MatchJson.write(json, match));

        assertThat(stored.at("/categories/0/weight").asDouble()).isEqualTo(0.42);
        assertThat(MatchJson.read(json, stored)).isEqualTo(match);
    }

    @Test
    void keepsWhatIsSaidOfAMatch() {
        var match = match(agency.job(Samples.NURSE_WANTED), agency.candidate(Samples.GARDENER));

        give(ANN, new NewFeedback(match.id(), Verdict.REJECTED, RejectionReason.WRONG_TRADE, 3))
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
    void takesAReasonWithARejectionOnly() {
        var match = match(agency.job(Samples.NURSE_WANTED), agency.candidate(Samples.NURSE));

        assertCode(
                give(ANN, new NewFeedback(match.id(), Verdict.HIRED, RejectionReason.PAY, null)),
                422,
                "matching.reason-without-rejection");
        assertThat(facts("matching.feedback-given.v1", match.id())).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"matching.admission", "matching.pairing"})
    void givesTheSameMatchesAfterARebuild(String subscription) {
        var job = agency.job(Samples.NURSE_WANTED);
        var match = match(job, agency.candidate(Samples.NURSE));
        give(ANN, new NewFeedback(match.id(), Verdict.SHORTLISTED, null, 1))
                .expectStatus()
                .isCreated();
        var before = all(ANN, job, 200);

        subscriptions.rebuild(subscription);
        events.awaitIdle();

        assertThat(all(ANN, job, 200)).isEqualTo(before);
        var said = jdbc.sql("select count(*) from matching.feedback where match = ?")
                .param(match.id().value())
                .query(Long.class)
                .single();
        assertThat(said).isEqualTo(1);
    }

    @Test
    void ranksByTheMonthInWhichItRanks() {
        var ranker = rankers.get();
        assertThat(rankers.get()).isSameAs(ranker);
        assertThat(ranker.ranker()).isInstanceOf(LearnedRanker.class);
        try {
            clock.advance(Duration.ofDays(40));
            assertThat(rankers.get()).isNotSameAs(ranker);
            var job = agency.job(Samples.NURSE_WANTED);
            var candidate = agency.candidate(Samples.JUNIOR_NURSE);
            var now = match(job, candidate).score();
            clock.advance(Duration.ofDays(365));
            agency.read(candidate, Samples.JUNIOR_NURSE);
            events.awaitIdle();
            assertThat(match(job, candidate).score()).isGreaterThan(now);
        } finally {
            clock.set(TestClock.START);
        }
    }

    private void rerank() {
        assertThat(chores.run(Reranking.CHORE)).isTrue();
    }

    private static double sum(DoubleStream points) {
        return points.sum();
    }

    private Match match(JobId job, CandidateId candidate) {
        return all(ANN, job, 200).stream()
                .filter(match -> match.candidateId().equals(candidate))
                .findFirst()
                .orElseThrow();
    }

    private List<Match> of(JobId job) {
        return all(ANN, job, 200);
    }

    private List<Match> all(UserId who, JobId job, int limit) {
        var found = new ArrayList<Match>();
        var query = "jobId=" + job.text() + "&limit=" + limit;
        var page = list(who, query);
        found.addAll(page.items());
        while (page.next() != null) {
            page = list(who, query + "&cursor=" + page.next());
            found.addAll(page.items());
        }
        return found;
    }

    private Page<Match> list(UserId who, String query) {
        var answer = get(who, "?" + query).expectStatus().isOk().returnResult(String.class);
        return json.readValue(Objects.requireNonNull(answer.getResponseBody()), new TypeReference<>() {});
    }

    private ResponseSpec get(UserId who, String path) {
        return http.get()
                .uri("/api/v1/matches" + path)
                .header(PlainDoor.USER, who.text())
                .exchange();
    }

    private ResponseSpec give(UserId who, NewFeedback feedback) {
        return http.post()
                .uri("/api/v1/matches/feedback")
                .header(PlainDoor.USER, who.text())
                .contentType(MediaType.APPLICATION_JSON)
                .body(json.writeValueAsString(feedback))
                .exchange();
    }

    private static void assertCode(ResponseSpec answer, int status, String code) {
        answer.expectStatus().isEqualTo(status).expectBody().jsonPath("$.code").isEqualTo(code);
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
