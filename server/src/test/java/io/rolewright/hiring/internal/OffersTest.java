package io.rolewright.hiring.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.events.hiring.Answer;
import io.rolewright.events.hiring.ApplicationStage;
import io.rolewright.events.hiring.StageReason;
import io.rolewright.hiring.Application;
import io.rolewright.hiring.NewOffer;
import io.rolewright.hiring.Offer;
import io.rolewright.hiring.OfferAnswer;
import io.rolewright.hiring.OfferState;
import io.rolewright.hiring.StageChange;
import io.rolewright.shared.ApplicationId;
import io.rolewright.shared.Money;
import io.rolewright.shared.Page;
import io.rolewright.support.TestClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.core.type.TypeReference;

/** What clients offer, and what candidates say to it. */
@HiringTest
class OffersTest {
    private static final OfferAnswer YES = new OfferAnswer(Answer.ACCEPTED, null, null);
    private static final LocalDate START = LocalDate.of(2026, 5, 4);
    private static final LocalDate END = LocalDate.of(2026, 3, 10);

    @Autowired
    Consultant ann;

    @Autowired
    Neighbours neighbours;

    @Autowired
    Ways ways;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void returnToTheBeginning() {
        clock.set(TestClock.START);
    }

    @Test
    void offersAJobToWhoWasPutForward() {
        var submission = ways.submitted("Offering");
        var offer = ways.offer(submission);
        assertThat(offer.clientId()).isEqualTo(submission.clientId());
        assertThat(offer.pay()).isEqualTo(Ways.PAY);
        assertThat(offer.state()).isEqualTo(OfferState.OPEN);
        assertThat(find(offer)).isEqualTo(offer);
        var application = application(offer.applicationId());
        assertThat(application.stage()).isEqualTo(ApplicationStage.OFFER);
        assertThat(offer.jobId()).isEqualTo(application.jobId());
        assertThat(ann.facts(offer.id())).containsExactly("hiring.offer-made.v1");
    }

    @Test
    void takesAYesOnce() {
        var offer = ways.accepted("Accepting");
        assertThat(offer.state()).isEqualTo(OfferState.ACCEPTED);
        assertThat(offer.answeredAt()).isNotNull();
        ann.refused(ways.answering(offer, YES), 409, "hiring.answered");
        assertThat(application(offer.applicationId()).stage()).isEqualTo(ApplicationStage.OFFER);
        assertThat(ann.facts(offer.id())).containsExactly("hiring.offer-made.v1", "hiring.offer-answered.v1");
    }

    @Test
    void endsTheWayOfWhoDeclinesUntilMoreIsOffered() {
        var submission = ways.submitted("Declining offers");
        var offer = ways.offer(submission);
        ann.refused(ways.answering(offer, declined(StageReason.OTHER, " ")), 422, "hiring.note-missing");
        ann.refused(
                ways.answering(offer, new OfferAnswer(Answer.ACCEPTED, StageReason.LOCATION, null)),
                422,
                "hiring.reason-without-end");
        ways.answering(offer, declined(null, "Too far.")).expectStatus().is2xxSuccessful();
        assertThat(find(offer).reason()).isEqualTo(StageReason.CANDIDATE_DECLINED);
        var ended = application(offer.applicationId());
        assertThat(ended.stage()).isEqualTo(ApplicationStage.WITHDRAWN);
        assertThat(ended.history().getLast().note()).isEqualTo("Too far.");
        assertThat(ways.offer(submission).state()).isEqualTo(OfferState.OPEN);
        assertThat(application(offer.applicationId()).stage()).isEqualTo(ApplicationStage.OFFER);
    }

    @Test
    void makesOneOfferAtATime() {
        var submission = ways.submitted("Once open");
        var first = ways.offer(submission);
        assertThat(ann.refused(ways.offering(submission), 409, "hiring.offer-open"))
                .contains(first.id().text());
    }

    @Test
    void makesOneOfferHoweverManyTryAtTheSameTime() {
        var submission = ways.submitted("Crowding offers");
        var answers = Stream.generate(() -> CompletableFuture.supplyAsync(() -> status(ways.offering(submission))))
                .limit(6)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers).containsOnlyOnce(201).isSubsetOf(201, 409, 412);
        assertThat(list("?applicationId=" + submission.applicationId()).items()).hasSize(1);
    }

    private static int status(ResponseSpec answer) {
        return answer.returnResult(String.class).getStatus().value();
    }

    @Test
    void letsOffersExpire() {
        var submission = ways.submitted("Expiring");
        var first = ways.offer(submission);
        clock.advance(Duration.ofDays(8));
        assertThat(find(first).state()).isEqualTo(OfferState.OPEN);
        clock.advance(Duration.ofDays(1));
        assertThat(find(first).state()).isEqualTo(OfferState.EXPIRED);
        ann.refused(ways.answering(first, YES), 409, "hiring.offer-expired");
        ann.refused(ways.offering(submission), 422, "hiring.day-over");
        var later = new NewOffer(submission.applicationId(), Ways.PAY, START, LocalDate.of(2026, 3, 20), null);
        Offer second = ann.read(new TypeReference<>() {}, ann.post(Ways.OFFERS, later));
        var asked = "?applicationId=" + submission.applicationId();
        assertThat(list(asked).items()).extracting(Offer::id).containsExactly(second.id(), first.id());
        assertThat(list(asked + "&state=EXPIRED").items()).extracting(Offer::id).containsExactly(first.id());
        assertThat(list("?clientId=" + second.clientId() + "&jobId=" + second.jobId() + "&state=OPEN&state=ACCEPTED")
                        .items())
                .containsExactly(second);
    }

    @Test
    void refusesWhatCannotBe() {
        var application = ways.application();
        ann.refused(offering(application.id(), Ways.PAY, START), 409, "hiring.stage-unreachable");
        ann.refused(
                offering(new ApplicationId(UUID.randomUUID()), Ways.PAY, START), 404, "hiring.application-not-found");
        ann.refused(offering(application.id(), new Money("0", "AUD"), START), 422, "hiring.money-malformed");
        ann.refused(offering(application.id(), new Money("10.005", "AUD"), START), 422, "hiring.money-malformed");
        ann.refused(offering(application.id(), Ways.PAY, LocalDate.of(10_000, 1, 1)), 422, "hiring.day-unknown");
        ann.refused(ann.get(Ways.OFFERS + "/" + UUID.randomUUID()), 404, "hiring.offer-not-found");
        var offer = ways.offer(ways.submitted("Withdrawing"));
        var ended = application(offer.applicationId());
        var end = new StageChange(ApplicationStage.WITHDRAWN, StageReason.ACCEPTED_ELSEWHERE, null);
        ann.patch(Ways.APPLICATIONS + "/" + ended.id() + "/stage", ended.tag(), end)
                .expectStatus()
                .is2xxSuccessful();
        ann.refused(ways.answering(offer, YES), 409, "hiring.application-closed");
        assertThat(find(offer).state()).isEqualTo(OfferState.OPEN);
    }

    @Test
    void hidesWhatMayNotBeRead() {
        var offer = ways.offer(ways.submitted("Hidden offer"));
        var row = jdbc.sql("select o::text from hiring.offer o where id = ?")
                .param(offer.id().value())
                .query((found, number) -> found.getString(1))
                .single();
        assertThat(row).doesNotContain("car");
        assertThat(offer.note()).isEqualTo("A car of their own.");
        assertThat(offer.toString()).doesNotContain("car", "100000");
        neighbours.restrict(offer.candidateId(), Neighbours.OWNER);
        ann.refused(ann.get(Ways.OFFERS + "/" + offer.id()), 404, "hiring.offer-not-found");
        ann.refused(ways.answering(offer, YES), 404, "hiring.offer-not-found");
        assertThat(list("?candidateId=" + offer.candidateId()).items()).isEmpty();
    }

    private static OfferAnswer declined(@Nullable StageReason reason, @Nullable String note) {
        return new OfferAnswer(Answer.DECLINED, reason, note);
    }

    private ResponseSpec offering(ApplicationId application, Money pay, LocalDate starts) {
        return ann.post(Ways.OFFERS, new NewOffer(application, pay, starts, END, null));
    }

    private Offer find(Offer offer) {
        return ann.read(new TypeReference<>() {}, ann.get(Ways.OFFERS + "/" + offer.id()));
    }

    private Application application(ApplicationId id) {
        return ann.read(new TypeReference<>() {}, ann.get(Ways.APPLICATIONS + "/" + id));
    }

    private Page<Offer> list(String question) {
        return ann.read(new TypeReference<>() {}, ann.get(Ways.OFFERS + question));
    }
}
