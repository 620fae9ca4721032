package io.rolewright.listings.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rolewright.integrations.CallsInternal;
import io.rolewright.integrations.ProviderAnswer.Outcome;
import io.rolewright.integrations.twins.TwinSettings;
import io.rolewright.integrations.twins.Twins;
import io.rolewright.integrations.twins.boards.BoardState;
import io.rolewright.integrations.twins.boards.SeekTwin;
import io.rolewright.integrations.twins.wire.Fault;
import io.rolewright.integrations.twins.wire.Faults;
import io.rolewright.integrations.twins.wire.Quirk;
import io.rolewright.integrations.twins.wire.TwinAnswer;
import io.rolewright.integrations.twins.wire.TwinClock;
import io.rolewright.listings.NewOutcome;
import io.rolewright.listings.OutcomeKind;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Money;
import io.rolewright.shared.OutcomeId;
import io.rolewright.support.PlainDoor;
import io.rolewright.support.ServerTest;
import io.rolewright.support.TestClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.json.JsonMapper;

/** SEEK's rules, kept against its twin over the calls of {@code integrations}. */
@ServerTest({
    "rolewright.target=integrations,storage",
    "rolewright.integrations.web.inner-hosts=localhost,127.0.0.1",
    "rolewright.integrations.web.backoff=10ms",
    "rolewright.integrations.web.rest=50ms"
})
@Import(PlainDoor.class)
class SeekBoardTest {
    private static final String ANN = "018f0000-0000-7000-8000-00000000000a";

    private static final Twins TWINS = Twins.start(
            TwinSettings.usual().withAdverts(1).withoutLimits().withDelay(SeekTrial.DELAY),
            TwinClock.standing(TestClock.START));

    @DynamicPropertySource
    static void partners(DynamicPropertyRegistry settings) {
        TWINS.settings().forEach((name, value) -> settings.add(name, () -> value));
    }

    @AfterAll
    static void close() {
        TWINS.close();
    }

    @Autowired
    CallsInternal calls;

    @Autowired
    RestTestClient http;

    @Autowired
    JsonMapper json;

    @Autowired
    JdbcClient jdbc;

    private SeekTrial seek;
    private Placement fresh;

    @BeforeEach
    void begin(TestInfo test) {
        TWINS.clock().set(TestClock.START);
        keepAccount(Map.of("hirerId", SeekTwin.HIRER));
        seek = new SeekTrial(calls, TWINS, json);
        fresh = SeekPlacements.fresh(test.getTestMethod().orElseThrow().getName());
    }

    @AfterEach
    void calm() {
        TWINS.twin("seek").faults().clear();
        TWINS.twin("seek").requests().clear();
        TWINS.seek().reprice(100);
    }

    @Test
    void tellsWhatIsSoldAndForHowMuch() {
        assertThat(seek.board.sells()).isTrue();
        assertThat(seek.offers(fresh)).extracting(Offer::product).containsExactly("Basic", "Advanced", "Premium");
        var basic = seek.offer(fresh, "Basic");
        assertThat(basic.price().minor()).isBetween(28_500L, 32_400L);
        assertThat(basic.price().currency()).isEqualTo("AUD");
        assertThat(basic.says().orElseThrow()).contains("30 days", "excl. GST", "invoice");
    }

    @Test
    void aNegativePriceIsNoOffer() {
        seek.fault("advertisementProducts", Faults.odd(Quirk.NEGATIVE_PRICE), 1);
        assertThat(seek.offers(fresh)).isEmpty();
    }

    @Test
    void isAcceptedFirstAndShownLater() {
        var placement = seek.agreed(fresh, "Premium");
        assertThat(seek.done(Deed.PLACE, placement)).isInstanceOfSatisfying(Reply.Accepted.class, accepted -> {
            assertThat(accepted.lookAfter()).isEqualTo(Duration.ofMinutes(1));
            var known = SeekPlacements.known(placement, accepted.boardId().orElseThrow());
            assertThat(seek.done(Deed.LOOK, known))
                    .isEqualTo(new Reply.Accepted(accepted.boardId(), Optional.empty(), Duration.ofMinutes(1)));
            seek.settle();
            assertThat(seek.done(Deed.LOOK, known)).isEqualTo(new Reply.Live(accepted.boardId(), Optional.empty()));
        });
        assertThat(seek.live(fresh)).hasSize(1).first().returns("Rigger", BoardState.LiveAdvert::title);
        assertThat(seek.charges(fresh)).singleElement().returns("Premium", BoardState.Charge::product);
    }

    @Test
    void aRepeatIsTheSameAdvertAndItsConflictASuccess() {
        var placement = seek.agreed(fresh, "Basic");
        var ask = seek.asking(Deed.PLACE, placement);
        var first = seek.understood(Deed.PLACE, placement, ask);
        var answer = seek.call(ask);
        assertThat(answer.body()).contains("PostPositionPayload_Conflict");
        assertThat(seek.board.understand(Deed.PLACE, placement, answer)).isEqualTo(first);
        assertThat(seek.done(Deed.PLACE, placement)).isEqualTo(first);
        assertThat(seek.created(fresh)).isOne();
        assertThat(seek.charges(fresh)).hasSize(1);
    }

    @Test
    void aLostAnswerIsOneAdvertOnceItIsRepeated() {
        var placement = seek.agreed(fresh, "Basic");
        var ask = seek.asking(Deed.PLACE, placement);
        seek.fault("postPosition", Faults.lostAnswer(), 5);
        assertThat(seek.call(ask).outcome()).isEqualTo(Outcome.UNKNOWN);
        TWINS.twin("seek").faults().clear();

        assertThat(seek.understood(Deed.PLACE, placement, ask)).isInstanceOf(Reply.Accepted.class);
        assertThat(seek.created(fresh)).isOne();
        assertThat(seek.charges(fresh)).hasSize(1);
    }

    @Test
    void standsForAtMostThirtyDays() {
        var now = TestClock.START;
        seek.done(Deed.PLACE, SeekPlacements.until(seek.agreed(fresh, "Basic"), now, now.plus(Duration.ofDays(90))));
        seek.settle();
        assertThat(seek.live(fresh))
                .singleElement()
                .returns(now.plus(Duration.ofDays(30)), BoardState.LiveAdvert::until);
    }

    @Test
    void endsEarlierWhenItIsToldTo() {
        seek.done(Deed.PLACE, seek.agreed(fresh, "Basic"));
        seek.settle();
        assertThat(seek.live(fresh)).singleElement().returns(fresh.expiresAt(), BoardState.LiveAdvert::until);
    }

    @Test
    void anotherPriceThanTheOneThatWasAgreedToBuysNothing() {
        var agreed = seek.agreed(fresh, "Basic");
        TWINS.seek().reprice(110);
        var now = seek.offer(fresh, "Basic").price();

        assertThat(seek.settled(Deed.PLACE, agreed))
                .isEqualTo(new Reply.Refused("listings.price-changed", "Basic " + now.amount() + " AUD"));
        assertThat(seek.settled(Deed.PLACE, SeekPlacements.agreed(fresh, "Basic", Optional.empty())))
                .isInstanceOf(Reply.Refused.class);
        var elsewhere = new Money(now.amount(), "NZD");
        assertThat(seek.settled(Deed.PLACE, SeekPlacements.agreed(fresh, "Basic", Optional.of(elsewhere))))
                .isInstanceOf(Reply.Refused.class);
        assertThat(seek.created(fresh)).isZero();
        assertThat(seek.charges(fresh)).isEmpty();
    }

    @Test
    void aPriceIsTheSameHoweverItIsWritten() {
        var price = seek.offer(fresh, "Basic").price();
        var longer = new Money(price.amount() + "00", price.currency());
        assertThat(seek.done(Deed.PLACE, SeekPlacements.agreed(fresh, "Basic", Optional.of(longer))))
                .isInstanceOf(Reply.Accepted.class);
    }

    @Test
    void whatIsNotSoldAnyMoreIsNotBought() {
        var agreed = SeekPlacements.agreed(fresh, "Platinum", Optional.of(new Money("1.00", "AUD")));
        assertThat(seek.settled(Deed.PLACE, agreed)).isEqualTo(new Reply.Refused("listings.product-gone", "Platinum"));

        seek.fault("advertisementProducts", Faults.odd(Quirk.NEGATIVE_PRICE), 1);
        assertThat(seek.settled(
                        Deed.PLACE, SeekPlacements.agreed(fresh, "Basic", Optional.of(new Money("-1.00", "AUD")))))
                .isEqualTo(new Reply.Refused("listings.product-gone", "Basic"));
    }

    @Test
    void aStaleProductIsPreparedAnew() {
        var placement = seek.agreed(fresh, "Basic");
        var ask = seek.asking(Deed.PLACE, placement);
        TWINS.clock().advance(Duration.ofMinutes(15));
        assertThat(seek.understood(Deed.PLACE, placement, ask)).isEqualTo(new Reply.Stale("listings.product-stale"));
        assertThat(seek.created(fresh)).isZero();

        assertThat(seek.done(Deed.PLACE, placement)).isInstanceOf(Reply.Accepted.class);
        assertThat(seek.created(fresh)).isOne();
    }

    @Test
    void sendsPointsOnlyWhereTheProductHasThem() {
        assertThat(seek.asking(Deed.PLACE, seek.agreed(fresh, "Basic")).call().body())
                .contains("Recruitment", "people@quay.example", "apply?from=seek")
                .doesNotContain("SearchBulletPoint");
        assertThat(seek.asking(Deed.PLACE, seek.agreed(fresh, "Premium")).call().body())
                .contains("A ticket for high risk work", "Steady hands", "A car")
                .doesNotContain("\"A radio\"");
    }

    @Test
    void wordsThatDoNotFitAreRefusedBeforeAnythingIsAsked() {
        var longTitle = SeekPlacements.words("x".repeat(81), "<p>x</p>", SeekPlacements.pay(1, 2, "HOUR"));
        assertThat(seek.settled(Deed.PLACE, SeekPlacements.saying(fresh, longTitle)))
                .isEqualTo(new Reply.Refused("listings.title-too-long", "81"));
        var noPay = SeekPlacements.saying(fresh, SeekPlacements.words("Rigger", "<p>x</p>", Map.of()));
        assertThat(seek.settled(Deed.PLACE, noPay)).isEqualTo(new Reply.Refused("listings.pay-missing", ""));
        assertThatThrownBy(() -> SeekTrial.asked(() -> seek.board.offers(noPay)))
                .isInstanceOfSatisfying(
                        ContractException.class,
                        failure -> assertThat(failure.code()).isEqualTo("listings.pay-missing"));
        assertThat(TWINS.twin("seek").requests().count()).isZero();
    }

    @Test
    void aForbiddenHirerIsRefused() {
        keepAccount(Map.of("hirerId", SeekTwin.STRANGER));
        assertThat(seek.settled(Deed.PLACE, fresh)).isInstanceOfSatisfying(Reply.Refused.class, refused -> {
            assertThat(refused.code()).isEqualTo("listings.board-forbids");
            assertThat(refused.words()).contains(SeekTwin.STRANGER);
        });
        keepAccount(Map.of());
        assertThat(seek.settled(Deed.PLACE, fresh)).isEqualTo(new Reply.Refused("listings.hirer-missing", ""));
        jdbc.sql("delete from integrations.account").update();
        assertThat(seek.settled(Deed.PLACE, fresh))
                .isEqualTo(new Reply.Refused("integrations.account-missing", "seek"));
    }

    @Test
    void whatSeekDoesNotSuggestIsTakenFromTheAccount() {
        var abroad = SeekPlacements.saying(
                fresh,
                SeekPlacements.words(
                        "Rigger", "<p>x</p>", SeekPlacements.pay(30, 40, "HOUR"), "Perth", "GB", "PART_TIME"));
        assertThat(seek.settled(Deed.PLACE, abroad)).isEqualTo(new Reply.Refused("listings.place-unknown", ""));

        keepAccount(
                Map.of("hirerId", SeekTwin.HIRER, "locationId", SeekTwin.LOCATION, "jobCategoryId", SeekTwin.CATEGORY));
        seek.fault("jobCategorySuggestions", answering("{\"data\":{\"jobCategorySuggestions\":[]}}"), 2);
        var price = SeekTrial.asked(() -> seek.board.offers(abroad)).getFirst().price();
        var ask = seek.asking(Deed.PLACE, SeekPlacements.agreed(abroad, "Basic", Optional.of(price)));
        assertThat(ask.call().body()).contains(SeekTwin.LOCATION, SeekTwin.CATEGORY);
    }

    @Test
    void troubleAtSeekIsNoRefusal() {
        seek.fault("advertisementProducts", Faults.status(503), 9);
        assertThat(seek.settled(Deed.PLACE, fresh))
                .isEqualTo(new Reply.Later("listings.board-troubled", Optional.empty()));
    }

    @Test
    void anUpdateReplacesTheWordsAndKeepsHowPeopleApply() {
        var placement = seek.placed(fresh);
        var words = SeekPlacements.words("Chief rigger", "<p>You lead.</p>", SeekPlacements.pay(1, 2, "HOUR"));
        var later = SeekPlacements.until(
                SeekPlacements.saying(placement, words), TestClock.START, TestClock.START.plus(Duration.ofDays(60)));
        TWINS.clock().advance(Duration.ofDays(3));
        TWINS.seek().reprice(150);

        assertThat(seek.done(Deed.REPLACE, later)).isEqualTo(new Reply.Live(placement.boardId(), Optional.empty()));
        seek.settle();
        assertThat(seek.live(fresh))
                .singleElement()
                .returns("Chief rigger", BoardState.LiveAdvert::title)
                .returns(TestClock.START.plus(Duration.ofDays(30)), BoardState.LiveAdvert::until);
        assertThat(seek.charges(fresh)).hasSize(1);
    }

    @Test
    void closedTwiceIsGone() {
        var placement = seek.placed(fresh);
        assertThat(seek.done(Deed.TAKE_DOWN, placement))
                .isEqualTo(new Reply.Accepted(placement.boardId(), Optional.empty(), Duration.ofMinutes(2)));
        seek.settle();
        assertThat(seek.live(fresh)).isEmpty();
        assertThat(seek.done(Deed.TAKE_DOWN, placement)).isEqualTo(new Reply.Gone());
    }

    @Test
    void newsGoOnWhereTheyEnded() {
        var placement = seek.placed(fresh);
        var id = placement.boardId().orElseThrow();
        var first = SeekTrial.asked(() -> seek.board.news(Optional.empty()));
        assertThat(first.heard()).contains(new News.Heard(id, Reply.Live.at(id)));
        assertThat(first.next()).isPresent();
        assertThat(SeekTrial.asked(() -> seek.board.news(first.next()))).isEqualTo(new News(List.of(), first.next()));

        seek.done(Deed.TAKE_DOWN, placement);
        seek.settle();
        var second = SeekTrial.asked(() -> seek.board.news(first.next()));
        assertThat(second.heard())
                .contains(new News.Heard(id, new Reply.Gone()))
                .doesNotContain(new News.Heard(id, Reply.Live.at(id)));
        assertThat(second.next()).isPresent().isNotEqualTo(first.next());
    }

    @Test
    void anOutcomeIsToldOnceHoweverOftenItIsTold() {
        var placement = seek.placed(fresh);
        var applicant = TWINS.seek()
                .apply(placement.boardId().orElseThrow(), "Ada Byron", "ada@example.org")
                .orElseThrow();
        var codes = Map.of(
                OutcomeKind.SHORTLISTED, "AgencyShortlist",
                OutcomeKind.SUBMITTED, "AgencySubmission",
                OutcomeKind.INTERVIEWED, "Interview",
                OutcomeKind.OFFERED, "Offer",
                OutcomeKind.PLACED, "Successful",
                OutcomeKind.REJECTED, "Unsuccessful");
        for (var kind : OutcomeKind.values()) {
            var id = new OutcomeId(UUID.nameUUIDFromBytes(kind.name().getBytes(StandardCharsets.UTF_8)));
            var outcome = new NewOutcome(applicant, kind, TestClock.START);
            assertThat(isTaken(placement, id, outcome)).isTrue();
            assertThat(isTaken(placement, id, outcome)).isTrue();
        }
        assertThat(TWINS.seek().outcomes().stream()
                        .filter(one -> one.candidateProfileId().equals(applicant)))
                .extracting(SeekTwin.Outcome::status)
                .containsExactlyElementsOf(
                        Arrays.stream(OutcomeKind.values()).map(codes::get).toList());
        var stranger = new NewOutcome("nobody", OutcomeKind.PLACED, TestClock.START);
        assertThat(isTaken(placement, new OutcomeId(UUID.randomUUID()), stranger))
                .isFalse();
    }

    private boolean isTaken(Placement placement, OutcomeId id, NewOutcome outcome) {
        var call = seek.board.outcome(placement, id, outcome).orElseThrow();
        return seek.board.tookOutcome(seek.call(new Work.Ask("seek", call)));
    }

    private Fault answering(String body) {
        return Faults.answering(TwinAnswer.json(json.readTree(body)));
    }

    private void keepAccount(Map<String, String> facts) {
        jdbc.sql("delete from integrations.account").update();
        var secrets = new HashMap<>(TWINS.twin("seek").account());
        secrets.keySet().retainAll(List.of("clientId", "clientSecret"));
        http.put()
                .uri("/api/v1/integrations/seek/account")
                .header(PlainDoor.USER, ANN)
                .contentType(MediaType.APPLICATION_JSON)
                .body(json.writeValueAsString(Map.of("facts", facts, "secrets", secrets)))
                .exchange()
                .expectStatus()
                .isOk();
    }
}
