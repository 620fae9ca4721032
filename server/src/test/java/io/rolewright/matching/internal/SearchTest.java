package io.rolewright.matching.internal;

import static io.rolewright.matching.internal.MatchesDoor.assertCode;
import static io.rolewright.matching.internal.SearchesDoor.candidates;
import static io.rolewright.matching.internal.SearchesDoor.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.engine.ranking.Category;
import io.rolewright.engine.ranking.SkillWish.Standing;
import io.rolewright.events.resumes.CandidateRestricted;
import io.rolewright.events.security.DataKeyDestroyed;
import io.rolewright.matching.FoundCandidate;
import io.rolewright.matching.Match;
import io.rolewright.matching.NewFeedback;
import io.rolewright.matching.Replay;
import io.rolewright.matching.ReplayRequest;
import io.rolewright.matching.SearchAnswer;
import io.rolewright.matching.SearchFilters;
import io.rolewright.matching.SearchQuestion;
import io.rolewright.matching.SearchWeights;
import io.rolewright.matching.SearchWeights.SkillWeight;
import io.rolewright.matching.Verdict;
import io.rolewright.matching.internal.index.CandidateIndex;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.JobId;
import io.rolewright.shared.UserId;
import io.rolewright.support.Events;
import io.rolewright.support.PlainDoor;
import io.rolewright.support.ServerTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Who looks for people by words, filters and weights of their own. */
@ServerTest({
    "rolewright.target=matching",
    "rolewright.matching.retrieved=5",
    "rolewright.matching.most-jobs=1",
    "rolewright.matching.meaning=auto"
})
@Import({PlainDoor.class, Neighbours.class, Agency.class})
class SearchTest {
    private static final UserId ANN = new UserId(UUID.fromString("018f0000-0000-7000-8000-00000000000a"));
    private static final UserId BOB = new UserId(UUID.fromString("018f0000-0000-7000-8000-00000000000b"));
    private static final String WOUND_CARE = "skill:wound-care";

    @Autowired
    Agency agency;

    @Autowired
    Neighbours neighbours;

    @Autowired
    CandidateIndex index;

    @Autowired
    Events events;

    @Autowired
    RestTestClient http;

    @Autowired
    JsonMapper json;

    private MatchesDoor door;
    private SearchesDoor searches;

    @BeforeEach
    void open() {
        door = new MatchesDoor(http, json);
        searches = new SearchesDoor(http, json);
    }

    @Test
    void findsForWordsAndSaysWhy() {
        var nurse = agency.candidate(Samples.NURSE);
        var gardener = agency.candidate(Samples.GARDENER);

        var answer = found(ANN, words("Registered Nurse\n\nRequirements:\n- wound care is essential"));

        assertThat(answer.meaning()).isEqualTo(SearchAnswer.Meaning.COMPARED);
        assertThat(answer.total()).isGreaterThanOrEqualTo(2);
        var first = answer.items().getFirst();
        assertThat(first.rank()).isEqualTo(1);
        assertThat(first.evidence()).isNotEmpty();
        assertThat(candidates(answer)).contains(nurse);
        assertThat(candidates(answer).indexOf(nurse))
                .isLessThan(Math.max(
                        candidates(answer).indexOf(gardener), answer.items().size()));
        assertThat(answer.facets().getFirst().values())
                .anySatisfy(value -> assertThat(value.name()).isEqualTo("Wound care"));
    }

    @Test
    void findsOnlyWhoPasses() {
        var nurse = agency.candidate(Samples.NURSE);
        var junior = agency.candidate(Samples.JUNIOR_NURSE);

        var skilled = found(ANN, filtered(new SearchFilters(List.of(WOUND_CARE), null, null, null, null, null, null)));
        assertThat(candidates(skilled)).contains(nurse).doesNotContain(junior);
        var seasoned = found(ANN, filtered(new SearchFilters(null, null, null, null, null, 5, null)));
        assertThat(candidates(seasoned)).contains(nurse).doesNotContain(junior);
        assertCode(
                searches.search(ANN, filtered(new SearchFilters(null, null, null, List.of("de"), null, null, null))),
                422,
                "gateway.invalid");
        var near = found(ANN, filtered(around("Fremantle WA", 50)));
        assertThat(candidates(near)).contains(nurse).doesNotContain(junior);
        assertThat(candidates(found(ANN, filtered(around("Hobart", 50))))).doesNotContain(nurse, junior);
        assertCode(searches.search(ANN, filtered(around("Zorblat", 50))), 422, "matching.place-unknown");
        assertThat(seasoned.total()).isLessThan(found(ANN, words("Nurse")).total());
    }

    @Test
    void findsByABooleanQuery() {
        var nurse = agency.candidate(Samples.NURSE);
        var junior = agency.candidate(Samples.JUNIOR_NURSE);

        var senior = found(ANN, query("title:nurse AND (senior OR principal) NOT gardener"));
        assertThat(candidates(senior)).contains(nurse).doesNotContain(junior);
        assertThat(senior.items().getFirst().evidence()).isNotEmpty();
        assertThat(candidates(found(ANN, query("\"patient assessment\" -wound"))))
                .contains(junior)
                .doesNotContain(nurse);
        assertThat(candidates(found(ANN, query("skill:\"wound care\""))))
                .contains(nurse)
                .doesNotContain(junior);
        assertCode(searches.search(ANN, query("nurse AND (senior")), 400, "matching.query-parenthesis-open");
        assertCode(searches.search(ANN, query("NOT nurse")), 400, "matching.search-empty");
    }

    @Test
    void countsByOnesOwnWeightsAndProvesIt() {
        var nurse = agency.candidate(Samples.NURSE);
        var job = agency.job(Samples.NURSE_WANTED_IN_PERTH);
        var plain = of(nurse, found(ANN, forJob(job, null)));
        var weights = new SearchWeights(
                Map.of(Category.LOCATION, 0.0, Category.SKILLS, 2.0),
                List.of(new SkillWeight("skill:health-assessment", Standing.REQUIRED, null)));
        var weighed = of(nurse, found(ANN, forJob(job, weights)));

        assertThat(plain.score()).isEqualTo(door.match(ANN, job, nurse).score());
        assertThat(points(weighed, Category.LOCATION)).isZero();
        assertThat(points(plain, Category.LOCATION)).isNotZero();
        assertThat(weighed.gates()).hasSizeGreaterThan(plain.gates().size());
        var replay = door.read(
                door.post(ANN, "/replay", new ReplayRequest(List.of(plain.receiptId(), weighed.receiptId()))),
                new TypeReference<Replay>() {});
        assertThat(replay.identical()).isEqualTo(2);
        assertThat(replay.results()).extracting(Replay.Replayed::score).containsExactly(plain.score(), weighed.score());
    }

    @Test
    void provesWhatWasRankedForWords() {
        var nurse = agency.candidate(Samples.NURSE);
        var shown = of(nurse, found(ANN, words("Registered Nurse, wound care")));
        var again = of(nurse, found(ANN, words("Registered Nurse, wound care")));

        assertThat(again.receiptId()).isEqualTo(shown.receiptId());
        var replay = door.read(
                door.post(ANN, "/replay", new ReplayRequest(List.of(shown.receiptId()))),
                new TypeReference<Replay>() {});
        assertThat(replay.identical()).isEqualTo(1);
    }

    @Test
    void refusesWhatContradictsItself() {
        var job = agency.job(Samples.NURSE_WANTED);
        assertCode(searches.search(ANN, new SearchQuestion(null, " ", null, null, null)), 400, "matching.search-empty");
        assertCode(
                searches.search(ANN, new SearchQuestion(job, "nurse", null, null, null)),
                400,
                "matching.search-twofold");
        assertCode(
                searches.search(
                        ANN, filtered(new SearchFilters(List.of("skill:zorblat"), null, null, null, null, null, null))),
                422,
                "matching.skill-unknown");
        assertCode(weighed(Map.of(Category.SKILLS, 6.0), List.of()), 422, "matching.wishes-weight");
        assertCode(
                weighed(
                        Map.of(
                                Category.SKILLS, 0.0,
                                Category.TITLE, 0.0,
                                Category.EXPERIENCE, 0.0,
                                Category.EDUCATION, 0.0,
                                Category.LOCATION, 0.0),
                        List.of()),
                422,
                "matching.wishes-nothing-counts");
        assertCode(
                weighed(
                        Map.of(),
                        List.of(
                                new SkillWeight(WOUND_CARE, Standing.REQUIRED, null),
                                new SkillWeight(WOUND_CARE, Standing.IGNORED, null))),
                422,
                "matching.wishes-twice");
    }

    @Test
    void neitherShowsNorCountsWhoIsHidden() {
        var hidden = agency.candidate(Samples.NURSE);
        var before = found(BOB, words("Registered Nurse")).total();
        neighbours.keepers.put(hidden, ANN);
        agency.append(new CandidateRestricted(hidden, ANN));
        events.awaitIdle();
        index.refresh();

        var strange = found(BOB, words("Registered Nurse"));
        assertThat(strange.total()).isEqualTo(before - 1);
        assertThat(candidates(strange)).doesNotContain(hidden);
        assertThat(candidates(found(ANN, words("Registered Nurse")))).contains(hidden);

        agency.append(DataKeyDestroyed.of(hidden));
        events.awaitIdle();
        assertThat(candidates(found(ANN, words("Registered Nurse")))).doesNotContain(hidden);
    }

    @Test
    void goesOnWhereThePageBeforeEnded() {
        agency.candidate(Samples.NURSE);
        agency.candidate(Samples.JUNIOR_NURSE);
        var question = words("Registered Nurse, patient assessment");
        var whole = found(ANN, question);

        var first = searches.page(ANN, question, "?limit=1");
        var second = searches.page(ANN, question, "?limit=1&cursor=" + first.next());
        assertThat(List.of(first.items().getFirst(), second.items().getFirst()))
                .extracting(FoundCandidate::candidateId)
                .containsExactlyElementsOf(candidates(whole).subList(0, 2));
        assertThat(second.items().getFirst().rank()).isEqualTo(2);
        assertCode(door.post(ANN, "/search?cursor=" + first.next(), words("Gardener")), 400, "runtime.cursor-invalid");
    }

    @Test
    void suggestsThoseOfWhomNobodySaidAnything() {
        var nurse = agency.candidate(Samples.NURSE);
        var job = agency.job(Samples.NURSE_WANTED);
        var match = suggested(job).stream()
                .filter(one -> one.candidateId().equals(nurse))
                .findFirst()
                .orElseThrow();

        door.give(ANN, new NewFeedback(match.id(), Verdict.SHORTLISTED, null, 1))
                .expectStatus()
                .isCreated();

        assertThat(suggested(job)).extracting(Match::candidateId).doesNotContain(nurse);
        assertThat(door.match(ANN, job, nurse).id()).isEqualTo(match.id());
    }

    private List<Match> suggested(JobId job) {
        return door.all(ANN, "/suggestions?jobId=" + job.text(), new TypeReference<>() {});
    }

    private static SearchQuestion query(String query) {
        return new SearchQuestion(null, null, query, null, null);
    }

    private static SearchFilters around(String place, double kilometres) {
        return new SearchFilters(null, null, null, null, null, null, new SearchFilters.Near(place, kilometres));
    }

    private static SearchQuestion filtered(SearchFilters filters) {
        return new SearchQuestion(null, "Registered Nurse", null, filters, null);
    }

    private static SearchQuestion forJob(JobId job, @Nullable SearchWeights weights) {
        return new SearchQuestion(job, null, null, null, weights);
    }

    private RestTestClient.ResponseSpec weighed(Map<Category, Double> categories, List<SkillWeight> skills) {
        var weights = new SearchWeights(categories, skills);
        return searches.search(ANN, new SearchQuestion(null, "Nurse, wound care", null, null, weights));
    }

    private SearchAnswer found(UserId who, SearchQuestion question) {
        index.refresh();
        return searches.found(who, question);
    }

    private static FoundCandidate of(CandidateId candidate, SearchAnswer answer) {
        return answer.items().stream()
                .filter(one -> one.candidateId().equals(candidate))
                .findFirst()
                .orElseThrow();
    }

    private static double points(FoundCandidate found, Category category) {
        return found.categories().stream()
                .filter(one -> one.category() == category)
                .mapToDouble(one -> one.points())
                .sum();
    }
}
