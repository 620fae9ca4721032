package io.rolewright.matching.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.rolewright.engine.ranking.CategoryScore;
import io.rolewright.engine.ranking.Contribution;
import io.rolewright.engine.ranking.LearnedRanker;
import io.rolewright.runtime.leases.Chores;
import io.rolewright.shared.UserId;
import io.rolewright.support.Events;
import io.rolewright.support.PlainDoor;
import io.rolewright.support.ServerTest;
import io.rolewright.support.TestClock;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.json.JsonMapper;

/** What ranks at a moment, and what its scores are made of. */
@ServerTest("rolewright.target=matching")
@Import({PlainDoor.class, Neighbours.class, Agency.class})
class CurrentRankerTest {
    private static final UserId ANN = new UserId(UUID.fromString("018f0000-0000-7000-8000-00000000000a"));

    @Autowired
    Agency agency;

    @Autowired
    CurrentRanker rankers;

    @Autowired
    Chores chores;

    @Autowired
    Events events;

    @Autowired
    TestClock clock;

    @Autowired
    RestTestClient http;

    @Autowired
    JsonMapper json;

    private MatchesDoor door;

    @BeforeEach
    void open() {
        door = new MatchesDoor(http, json);
    }

    @Test
    void thePointsOfPartsAndOfFeaturesMakeTheScore() {
        var match = door.match(ANN, agency.job(Samples.NURSE_WANTED), agency.candidate(Samples.NURSE));

        assertThat(match.start() + sum(match.categories().stream().mapToDouble(CategoryScore::points)))
                .isCloseTo(match.score(), within(0.006));
        assertThat(match.start() + sum(match.contributions().stream().mapToDouble(Contribution::points)))
                .isCloseTo(match.score(), within(0.006));
        door.get(ANN, "/" + match.id().text() + "/explanation")
                .expectBody()
                .jsonPath("$.effects.length()")
                .isEqualTo(match.contributions().size())
                .jsonPath("$.effects[0].meaning")
                .isNotEmpty();
    }

    @Test
    void ranksAnewWhatAnotherModelHasRanked() {
        var match = door.match(ANN, agency.job(Samples.NURSE_WANTED), agency.candidate(Samples.NURSE));
        try {
            rankers.swap(Rankers.flatter());
            rerank();
            var anew = door.match(ANN, match.jobId(), match.candidateId());

            assertThat(anew.id()).isEqualTo(match.id());
            assertThat(anew.versions()).isNotEqualTo(match.versions()).endsWith("/learned-flatter");
            assertThat(anew.score()).isNotEqualTo(match.score());
        } finally {
            rankers.swap(Rankers.bundled());
            rerank();
        }
        assertThat(door.match(ANN, match.jobId(), match.candidateId()).score()).isEqualTo(match.score());
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
    void ranksByTheMonthInWhichItRanks() {
        var ranker = rankers.get();
        assertThat(rankers.get()).isSameAs(ranker);
        assertThat(ranker.ranker()).isInstanceOf(LearnedRanker.class);
        try {
            clock.advance(Duration.ofDays(40));
            assertThat(rankers.get()).isNotSameAs(ranker);
            var job = agency.job(Samples.NURSE_WANTED);
            var candidate = agency.candidate(Samples.JUNIOR_NURSE);
            var now = door.match(ANN, job, candidate).score();
            clock.advance(Duration.ofDays(365));
            agency.read(candidate, Samples.JUNIOR_NURSE);
            events.awaitIdle();
            assertThat(door.match(ANN, job, candidate).score()).isGreaterThan(now);
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
}
