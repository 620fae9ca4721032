package io.rolewright.listings.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rolewright.events.listings.ListingState;
import io.rolewright.integrations.twins.Twins;
import io.rolewright.integrations.twins.boards.BoardState;
import io.rolewright.integrations.twins.boards.SeekTwin;
import io.rolewright.integrations.twins.wire.FaultRule;
import io.rolewright.integrations.twins.wire.Faults;
import io.rolewright.integrations.twins.wire.Quirk;
import io.rolewright.jobs.Job;
import io.rolewright.listings.Listing;
import io.rolewright.listings.ListingChange;
import io.rolewright.listings.ListingStep;
import io.rolewright.listings.NewListings;
import io.rolewright.listings.NewListings.BoardChoice;
import io.rolewright.listings.NewOutcome;
import io.rolewright.listings.Outcome;
import io.rolewright.listings.OutcomeKind;
import io.rolewright.listings.OutcomesInternal;
import io.rolewright.listings.Quote;
import io.rolewright.runtime.Call;
import io.rolewright.runtime.leases.Chores;
import io.rolewright.shared.Actor;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.ListingId;
import io.rolewright.shared.Money;
import io.rolewright.support.Events;
import io.rolewright.support.PlainDoor;
import io.rolewright.support.TestClock;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.core.type.TypeReference;

/** Adverts that are bought at SEEK, by the rules of part B1 of the fact sheet. */
@PublishingTest
class SeekPublishingTest {
    private static final String SECRET = "example-secret-0123";
    private static final String POST = "postPosition";

    @Autowired
    Publicist ann;

    @Autowired
    OutcomesInternal outcomes;

    @Autowired
    OpenJobs jobs;

    @Autowired
    Twins twins;

    @Autowired
    TwinnedBoards.Hours hours;

    @Autowired
    TestClock clock;

    @Autowired
    Chores chores;

    @Autowired
    Events events;

    @Autowired
    RestTestClient http;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void keepAccount() {
        jdbc.sql("delete from integrations.quota").update();
        jdbc.sql("delete from listings.spending").update();
        ann.keepAccount(
                "seek",
                Map.of("hirerId", SeekTwin.HIRER, "locationId", SeekTwin.LOCATION, "jobCategoryId", SeekTwin.CATEGORY),
                Map.of("webhookSecret", SECRET));
    }

    @AfterEach
    void calm() {
        twins.twin("seek").faults().clear();
        twins.seek().reprice(100);
    }

    @Test
    void tellsThePriceOfEachProductAndWhatIsLeftOfTheBudget() {
        var quotes = ann.quotes(jobs.add("Quoted fitter"), "seek");

        assertThat(quotes).extracting(Quote::product).containsExactly("Basic", "Advanced", "Premium");
        assertThat(quotes).allSatisfy(quote -> {
            assertThat(Objects.requireNonNull(quote.price()).minor()).isPositive();
            assertThat(quote.left()).isEqualTo(new Money("2000.00", "AUD"));
            assertThat(quote.refusal()).isNull();
        });
    }

    @Test
    void isLiveWhenSeekShowsIt() {
        var job = jobs.add("Seen fitter");
        var listing = bought(job, "Basic");

        ann.awaitStep(listing, "listings.accepted");
        assertThat(ann.find(listing.id()).state()).isEqualTo(ListingState.PUBLISHING);
        hours.pass(Duration.ofMinutes(2));
        var live = ann.await(listing, ListingState.LIVE);

        assertThat(live.boardId()).isEqualTo(advert(job).id());
        assertThat(state().charges())
                .filteredOn(charge -> charge.key().equals(job.code()))
                .extracting(charge -> Money.ofMinor(charge.amount(), charge.currency()))
                .containsExactly(Objects.requireNonNull(listing.price()));
    }

    @Test
    void publishesOnceWhenTheAnswerIsLostAndItIsAskedAgain() {
        twins.twin("seek").faults().add(FaultRule.on(POST, Faults.lostAnswer()));
        var job = jobs.add("Lost fitter");
        var listing = bought(job, "Basic");
        ann.awaitStep(listing, "listings.no-answer");

        calm();
        live(listing);

        assertThat(state().created()).containsEntry(job.code(), 1);
        assertThat(state().charges())
                .filteredOn(charge -> charge.key().equals(job.code()))
                .hasSize(1);
    }

    @Test
    void buysNothingWhenThePriceHasChangedSinceItWasAgreedTo() {
        var job = jobs.add("Dearer fitter");
        var quote = quote(job, "Basic");
        twins.seek().reprice(120);

        var listing = bought(job, quote);
        var draft = ann.await(listing, ListingState.DRAFT);

        assertThat(draft.problem()).isNotNull().extracting("code").isEqualTo("listings.price-changed");
        assertThat(state().created()).doesNotContainKey(job.code());
        assertThat(spent()).isZero();

        var dearer = quote(job, "Basic");
        assertThat(Objects.requireNonNull(dearer.price()).minor())
                .isGreaterThan(Objects.requireNonNull(quote.price()).minor());
        ann.changed(draft, new ListingChange(null, clock.instant(), null, null, null, dearer.price()));
        live(listing);
        assertThat(state().created()).containsEntry(job.code(), 1);
    }

    @Test
    void preparesAnewWhenTheProductIsStale() {
        twins.twin("seek")
                .faults()
                .add(FaultRule.on(POST, Faults.odd(Quirk.STALE_PRODUCT)).call(1));
        var job = jobs.add("Stale fitter");

        live(bought(job, "Basic"));

        assertThat(state().created()).containsEntry(job.code(), 1);
    }

    @Test
    void refusesMoreThanThirtyDays() {
        var job = jobs.add("Long fitter");
        var choice = choice(quote(job, "Basic"));
        var wanted = new NewListings(
                job.id(), null, List.of(choice), null, clock.instant().plus(31, ChronoUnit.DAYS), null, null);

        assertThat(ann.relist(wanted).getFirst().refusal())
                .isNotNull()
                .extracting("code")
                .isEqualTo("listings.too-long");
    }

    @Test
    void refusesToBuyWithoutAPrice() {
        var refused = ann.relist(jobs.add("Unpriced fitter"), new BoardChoice("seek", "Basic", null));

        assertThat(refused.getFirst().refusal()).isNotNull().extracting("code").isEqualTo("listings.price-needed");
    }

    @Test
    void staysWithinTheBudgetOfTheMonth() {
        var spent = 0L;
        for (var number = 0; number < 3; number++) {
            var job = jobs.add("Premium fitter " + number);
            var quote = quote(job, "Premium");
            live(bought(job, quote));
            spent += Objects.requireNonNull(quote.price()).minor();
        }
        assertThat(spent()).isEqualTo(spent);

        var job = jobs.add("Fitter beyond the budget");
        var draft = ann.await(bought(job, "Premium"), ListingState.DRAFT);

        assertThat(draft.problem()).isNotNull().extracting("code").isEqualTo("listings.over-budget");
        assertThat(state().created()).doesNotContainKey(job.code());
        assertThat(spent()).isEqualTo(spent);
    }

    @Test
    void refusesTheSameJobTwice() {
        var job = jobs.add("Twice fitter");
        var first = bought(job, "Basic");

        var second = ann.relist(job, choice(quote(job, "Basic"))).getFirst();

        assertThat(second.refusal()).isNotNull().extracting("code").isEqualTo("listings.same-job");
        assertThat(second.earlierId()).isEqualTo(first.id());
    }

    @Test
    void takesDownAndBelievesItWhenSeekSaysSo() {
        var job = jobs.add("Closed fitter");
        var listing = live(bought(job, "Basic"));

        ann.close(listing).expectStatus().isOk();
        ann.settle(listing);
        hours.pass(Duration.ofMinutes(3));
        ann.settle(listing);
        assertThat(ann.find(listing.id()).state()).isEqualTo(ListingState.EXPIRING);
        assertThat(chores.run("listings.board-news")).isTrue();

        var closed = ann.await(listing, ListingState.CLOSED);
        assertThat(closed.steps())
                .filteredOn(step -> step.state() == ListingState.EXPIRING)
                .extracting(ListingStep::proof)
                .anySatisfy(proof -> assertThat(proof).contains("closePostedPositionProfile"));
        assertThat(state().live()).noneMatch(advert -> advert.key().equals(job.code()));
    }

    @Test
    void takesASignedEventOnceThoughItComesTwice() {
        var listing = bought(jobs.add("Told fitter"), "Basic");
        ann.awaitStep(listing, "listings.accepted");
        var accepted = ann.find(listing.id());
        var body = event("PositionProfilePosted", Objects.requireNonNull(accepted.boardId()));

        hook(body, signed(body)).expectStatus().isAccepted();
        ann.await(listing, ListingState.LIVE);
        hook(body, signed(body)).expectStatus().isAccepted();
        events.awaitIdle();

        assertThat(Publicist.reasons(ann.find(listing.id()))).containsOnlyOnce("listings.posted");
    }

    @Test
    void believesNoEventWithAWrongSignature() {
        var listing = live(bought(jobs.add("Forged fitter"), "Basic"));
        var body = event("PositionProfileClosed", Objects.requireNonNull(listing.boardId()));

        hook(body, signed(body + " ")).expectStatus().isUnauthorized();
        events.awaitIdle();
        assertThat(ann.find(listing.id()).state()).isEqualTo(ListingState.LIVE);

        hook(body, signed(body)).expectStatus().isAccepted();
        ann.await(listing, ListingState.CLOSED);
    }

    @Test
    void tellsSeekOnceWhatBecameOfAnApplicant() {
        var listing = live(bought(jobs.add("Heard fitter"), "Basic"));
        var applicant = twins.seek()
                .apply(Objects.requireNonNull(listing.boardId()), "Ada Lint", "ada@example.com")
                .orElseThrow();
        var said = new NewOutcome(applicant, OutcomeKind.INTERVIEWED, clock.instant());
        var path = "/api/v1/listings/" + listing.id().text() + "/outcomes";

        var first = ann.read(new TypeReference<Outcome>() {}, ann.send(HttpMethod.POST, path, null, said));
        var again = ann.read(new TypeReference<Outcome>() {}, ann.send(HttpMethod.POST, path, null, said));
        assertThat(again).isEqualTo(first);
        assertThat(hiring().ask(() -> outcomes.tell(listing.id(), said))).isEqualTo(first);
        assertThat(first.state()).isEqualTo(Outcome.State.WAITING);
        chores.run("listings.outcomes");
        chores.run("listings.outcomes");

        assertThat(twins.seek().outcomes())
                .filteredOn(outcome -> outcome.candidateProfileId().equals(applicant))
                .extracting(SeekTwin.Outcome::status)
                .containsExactly("Interview");
        assertThat(ann.read(new TypeReference<Outcome>() {}, ann.send(HttpMethod.POST, path, null, said))
                        .state())
                .isEqualTo(Outcome.State.TOLD);
    }

    @Test
    void refusesToTellOfAListingThatIsNotThere() {
        var said = new NewOutcome("somebody", OutcomeKind.PLACED, clock.instant());
        assertThatThrownBy(() -> hiring().run(() -> outcomes.tell(new ListingId(UUID.randomUUID()), said)))
                .isInstanceOfSatisfying(
                        ContractException.class,
                        failure -> assertThat(failure.code()).isEqualTo("listings.not-found"));
    }

    private static Call hiring() {
        return Call.of(Actor.service("hiring"), "0af7651916cd43dd8448eb211c80319c");
    }

    @Test
    void failsWithSeeksReasonWhereWeAreNotLetIn() {
        ann.keepAccount(
                "seek",
                Map.of(
                        "hirerId",
                        SeekTwin.STRANGER,
                        "locationId",
                        SeekTwin.LOCATION,
                        "jobCategoryId",
                        SeekTwin.CATEGORY),
                Map.of());
        var job = jobs.add("Stranger fitter");

        assertThat(ann.quotes(job, "seek"))
                .singleElement()
                .satisfies(quote -> assertThat(quote.refusal())
                        .isNotNull()
                        .extracting("code")
                        .isEqualTo("listings.board-forbids"));
        var listing = Publicist.made(ann.relist(job, new BoardChoice("seek", "Basic", new Money("285.00", "AUD"))));
        var failed = ann.await(listing, ListingState.FAILED);
        assertThat(failed.problem()).isNotNull().extracting("code").isEqualTo("listings.board-forbids");
        assertThat(spent()).isZero();
    }

    private Listing bought(Job job, String product) {
        return bought(job, quote(job, product));
    }

    private Listing bought(Job job, Quote quote) {
        return Publicist.made(ann.relist(job, choice(quote)));
    }

    private Quote quote(Job job, String product) {
        return ann.quotes(job, "seek").stream()
                .filter(quote -> product.equals(quote.product()))
                .findFirst()
                .orElseThrow();
    }

    private static BoardChoice choice(Quote quote) {
        return new BoardChoice("seek", quote.product(), quote.price());
    }

    private Listing live(Listing listing) {
        for (var step = 0; step < 20 && ann.find(listing.id()).state() != ListingState.LIVE; step++) {
            ann.settle(listing);
            hours.pass(Duration.ofMinutes(1));
        }
        return ann.await(listing, ListingState.LIVE);
    }

    private BoardState state() {
        return twins.seek().state();
    }

    private BoardState.LiveAdvert advert(Job job) {
        return state().live().stream()
                .filter(one -> one.key().equals(job.code()))
                .findFirst()
                .orElseThrow();
    }

    private long spent() {
        return jdbc.sql("select coalesce(sum(amount), 0) from listings.spending")
                .query(Long.class)
                .single();
    }

    private static String event(String type, String profile) {
        return """
                {"events":[{"id":"seekAnz:event:events:%s-%s","type":"%s","positionProfileId":"%s"}],"subscriptionId":"s",\
                "url":"https://quay.example/hooks/seek"}""".formatted(type, profile, type, profile);
    }

    private ResponseSpec hook(String body, String signature) {
        return http.post()
                .uri("/hooks/seek")
                .header(PlainDoor.USER, Publicist.ID)
                .header("Seek-Signature", signature)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }

    private static String signed(String body) {
        try {
            var mac = Mac.getInstance("HmacSHA512");
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA512"));
            return HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
