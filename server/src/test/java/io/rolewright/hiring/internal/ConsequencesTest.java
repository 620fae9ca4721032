package io.rolewright.hiring.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.events.hiring.ApplicationStage;
import io.rolewright.events.hiring.StageReason;
import io.rolewright.hiring.Applicant;
import io.rolewright.hiring.Application;
import io.rolewright.hiring.NewPlacement;
import io.rolewright.hiring.StageChange;
import io.rolewright.jobs.Closure;
import io.rolewright.listings.NewOutcome;
import io.rolewright.listings.OutcomeKind;
import io.rolewright.matching.RejectionReason;
import io.rolewright.matching.ToldFeedback;
import io.rolewright.matching.Verdict;
import io.rolewright.shared.ApplicationId;
import io.rolewright.shared.ListingId;
import io.rolewright.support.Events;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.core.type.TypeReference;

/** What neighbours hear of people's ways to jobs. */
@HiringTest
class ConsequencesTest {
    private static final String NAME = "seekAnz:candidateProfile:apply:4QM5";

    @Autowired
    Consultant ann;

    @Autowired
    Neighbours neighbours;

    @Autowired
    Grapevine grapevine;

    @Autowired
    Ways ways;

    @Autowired
    Events events;

    @Test
    void teachesTheRankerWhatBecameOfWhomItRanked() {
        var placed = ways.placed("Teaching");
        events.awaitIdle();
        var told = grapevine.feedback(placed.candidateId());
        assertThat(told)
                .extracting(ToldFeedback::verdict)
                .containsExactly(Verdict.SHORTLISTED, Verdict.OFFERED, Verdict.HIRED);
        assertThat(told).extracting(ToldFeedback::givenBy).containsOnly(Consultant.ID);
        assertThat(told).extracting(ToldFeedback::jobId).containsOnly(placed.jobId());
        assertThat(told.getLast().givenAt()).isEqualTo(placed.placedAt());
    }

    @Test
    void tellsTheRankerWhySomebodyWasRejectedUnlessItSaysNothingOfThem() {
        var unfit = ways.application();
        move(unfit, ApplicationStage.REJECTED, StageReason.LESS_EXPERIENCED);
        var late = ways.application();
        move(late, ApplicationStage.REJECTED, StageReason.POSITION_FILLED);
        var gone = ways.application();
        move(gone, ApplicationStage.WITHDRAWN, StageReason.ACCEPTED_ELSEWHERE);
        events.awaitIdle();
        assertThat(grapevine.feedback(unfit.candidateId())).singleElement().satisfies(told -> {
            assertThat(told.verdict()).isEqualTo(Verdict.REJECTED);
            assertThat(told.reason()).isEqualTo(RejectionReason.TOO_LITTLE_EXPERIENCE);
        });
        assertThat(grapevine.feedback(late.candidateId())).isEmpty();
        assertThat(grapevine.feedback(gone.candidateId())).isEmpty();
    }

    @Test
    void tellsTheRankerOnceThoughItsAnswerIsLost() {
        var application = ways.application();
        grapevine.loseAnswer(application.candidateId());
        var shortlisted = move(application, ApplicationStage.SHORTLISTED, null);
        move(shortlisted, ApplicationStage.REJECTED, StageReason.LOCATION);
        events.awaitIdle();
        assertThat(grapevine.hasLostAnswer(application.candidateId())).isTrue();
        assertThat(grapevine.feedback(application.candidateId()))
                .extracting(ToldFeedback::verdict)
                .containsExactly(Verdict.SHORTLISTED, Verdict.REJECTED);
    }

    @Test
    void goesOnWhenTheRankerKnowsNobody() {
        var application = ways.application();
        grapevine.estrange(application.candidateId());
        var listing = grapevine.listing();
        applied(application.id(), listing).expectStatus().isOk();
        move(application, ApplicationStage.SHORTLISTED, null);
        events.awaitIdle();
        assertThat(grapevine.feedback(application.candidateId())).isEmpty();
        assertThat(grapevine.outcomes(listing)).hasSize(1);
    }

    @Test
    void tellsTheBoardWhatBecomesOfWhoAppliedThere() {
        var listing = grapevine.listing();
        var application = ways.application();
        ann.refused(ann.get(path(application.id())), 404, "hiring.applicant-not-found");
        applied(application.id(), listing).expectStatus().isOk();
        Applicant known = ann.read(new TypeReference<>() {}, ann.get(path(application.id())));
        assertThat(known).isEqualTo(new Applicant(listing, NAME));
        var screened = move(application, ApplicationStage.SCREENED, null);
        var shortlisted = move(screened, ApplicationStage.SHORTLISTED, null);
        var rejected = move(shortlisted, ApplicationStage.REJECTED, StageReason.PAY_TOO_HIGH);
        events.awaitIdle();
        assertThat(grapevine.outcomes(listing))
                .containsExactly(
                        new NewOutcome(
                                NAME,
                                OutcomeKind.SHORTLISTED,
                                shortlisted.history().getLast().from()),
                        new NewOutcome(
                                NAME,
                                OutcomeKind.REJECTED,
                                rejected.history().getLast().from()));
        assertThat(ann.facts(application.id())).contains("hiring.applicant-traced.v1");
    }

    @Test
    void tellsNobodyOfAListingThatIsGone() {
        var application = ways.application();
        var gone = new ListingId(UUID.randomUUID());
        applied(application.id(), gone).expectStatus().isOk();
        move(application, ApplicationStage.SHORTLISTED, null);
        events.awaitIdle();
        assertThat(grapevine.outcomes(gone)).isEmpty();
        neighbours.restrict(application.candidateId(), Neighbours.OWNER);
        ann.refused(applied(application.id(), gone), 404, "hiring.application-not-found");
    }

    @Test
    void closesTheJobThatAPlacementFills() {
        var filled = ways.placed("Filling");
        var offer = ways.accepted("Seeking more");
        var more = new NewPlacement(offer.id(), LocalDate.of(2026, 3, 9), Ways.PAY, true);
        ann.post(Ways.PLACEMENTS, more).expectStatus().isCreated();
        events.awaitIdle();
        assertThat(grapevine.closed(filled.jobId())).contains(Closure.Reason.FILLED);
        assertThat(grapevine.closed(offer.jobId())).isEmpty();
    }

    private Application move(Application application, ApplicationStage stage, @Nullable StageReason reason) {
        var path = Ways.APPLICATIONS + "/" + application.id() + "/stage";
        return ann.read(
                new TypeReference<>() {}, ann.patch(path, application.tag(), new StageChange(stage, reason, null)));
    }

    private ResponseSpec applied(ApplicationId application, ListingId listing) {
        return ann.send(HttpMethod.PUT, path(application), null, new Applicant(listing, NAME));
    }

    private static String path(ApplicationId application) {
        return Ways.APPLICATIONS + "/" + application + "/applicant";
    }
}
