package io.rolewright.matching.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.engine.learning.Showing;
import io.rolewright.engine.learning.Verdict;
import io.rolewright.matching.NewFeedback;
import io.rolewright.shared.JobId;
import io.rolewright.shared.UserId;
import io.rolewright.support.PlainDoor;
import io.rolewright.support.ServerTest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.json.JsonMapper;

/** What learning reads of what was shown and decided. */
@ServerTest("rolewright.target=matching")
@Import({PlainDoor.class, Neighbours.class, Agency.class})
class FeedbackHistoryTest {
    private static final UserId ANN = new UserId(UUID.fromString("018f0000-0000-7000-8000-00000000000a"));

    @Autowired
    Agency agency;

    @Autowired
    FeedbackHistory history;

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
    void theLastLookAtAJobCountsWhoeverStoodFirstBefore() {
        var job = agency.job(Samples.NURSE_WANTED);
        agency.candidate(Samples.GARDENER);
        door.all(ANN, job, 200);
        agency.candidate(Samples.NURSE);
        var last = door.all(ANN, job, 200);

        var shown = of(job).getFirst().shown();

        assertThat(of(job)).hasSize(1);
        assertThat(shown).hasSize(last.size());
        assertThat(shown).isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()));
    }

    @Test
    void aListOfJobsForACandidateIsNoLookAtAJob() {
        var candidate = agency.candidate(Samples.NURSE);
        var job = agency.job(Samples.NURSE_WANTED);

        door.list(ANN, "limit=200&candidateId=" + candidate.text());

        assertThat(of(job)).isEmpty();
    }

    @Test
    void aDecisionStandsAtTheRankAtWhichItsPersonWasShown() {
        var job = agency.job(Samples.NURSE_WANTED);
        agency.candidate(Samples.NURSE);
        agency.candidate(Samples.GARDENER);
        var second = door.all(ANN, job, 200).get(1);
        door.give(ANN, new NewFeedback(second.id(), io.rolewright.matching.Verdict.HIRED, null, null))
                .expectStatus()
                .isCreated();

        var decision = history.decisions().stream()
                .filter(one -> one.job().equals(job.text()))
                .findFirst()
                .orElseThrow();

        assertThat(decision.rank()).isEqualTo(2);
        assertThat(decision.propensity()).isLessThan(1);
        assertThat(decision.verdict()).isEqualTo(Verdict.HIRED);
        assertThat(of(job).getFirst().shown().get(1).verdict()).isEqualTo(Optional.of(Verdict.HIRED));
    }

    private List<Showing> of(JobId job) {
        return history.showings().stream()
                .filter(showing -> showing.job().equals(job.text()))
                .toList();
    }
}
