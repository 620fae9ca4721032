package io.rolewright.hiring.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.events.hiring.ApplicationStage;
import io.rolewright.events.hiring.DepartureReason;
import io.rolewright.events.hiring.StageReason;
import io.rolewright.hiring.Applicant;
import io.rolewright.hiring.Application;
import io.rolewright.hiring.Client;
import io.rolewright.hiring.ClientChange;
import io.rolewright.hiring.Contact;
import io.rolewright.hiring.CorrectedDeparture;
import io.rolewright.hiring.DepartureCorrection;
import io.rolewright.hiring.DepartureLedger;
import io.rolewright.hiring.Fee;
import io.rolewright.hiring.NewContact;
import io.rolewright.hiring.NewDeparture;
import io.rolewright.hiring.NewMandate;
import io.rolewright.hiring.NewPlacement;
import io.rolewright.hiring.NewSignature;
import io.rolewright.hiring.NewTerms;
import io.rolewright.hiring.Offer;
import io.rolewright.hiring.Placement;
import io.rolewright.hiring.RebateLadder;
import io.rolewright.hiring.StageChange;
import io.rolewright.runtime.Call;
import io.rolewright.runtime.cipher.FieldCipher;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.shared.Actor;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.Id;
import io.rolewright.shared.ListingId;
import io.rolewright.shared.Money;
import io.rolewright.shared.OfferId;
import io.rolewright.shared.Page;
import io.rolewright.support.Events;
import io.rolewright.support.TestClock;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.core.type.TypeReference;

/** Whom we placed, what that costs, what is given back for who leaves early, and whom we leave where they are. */
@HiringTest
class PlacementsTest {
    private static final LocalDate START = LocalDate.of(2026, 3, 9);

    @Autowired
    Consultant ann;

    @Autowired
    Neighbours neighbours;

    @Autowired
    Ways ways;

    @Autowired
    Events events;

    @Autowired
    FieldCipher cipher;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void returnToTheBeginning() {
        clock.set(TestClock.START);
    }

    @Test
    void worksOutTheFeeByTheTerms() {
        var offer = ways.accepted("Placing");
        Placement placed = ann.read(new TypeReference<>() {}, ways.placing(offer, START));
        assertThat(placed.fee().rule().percent()).isEqualByComparingTo("20");
        assertThat(placed.fee().base()).isEqualTo(new Money("20000.00", "AUD"));
        assertThat(placed.fee().amount()).isEqualTo(new Money("20000.00", "AUD"));
        assertThat(placed.fee().termsVersion()).isEqualTo(1);
        assertThat(placed.fee().paymentDays()).isEqualTo(14);
        assertThat(placed.offLimitsUntil()).isEqualTo(LocalDate.of(2027, 3, 8));
        assertThat(find(placed)).isEqualTo(placed);
        assertThat(application(offer).stage()).isEqualTo(ApplicationStage.PLACED);
        assertThat(fact(placed))
                .contains("\"fee\": {\"amount\": \"20000.00\", \"currency\": \"AUD\"}")
                .contains("\"paymentDays\": 14")
                .contains("\"startsOn\": \"2026-03-09\"")
                .contains("\"filled\": true")
                .doesNotContain("100000.00");
    }

    @Test
    void placesOncePerAcceptedOffer() {
        var open = ways.offer(ways.submitted("Hesitating"));
        ann.refused(ways.placing(open, START), 409, "hiring.offer-not-accepted");
        var accepted = ways.accept(open);
        Placement placed = ann.read(new TypeReference<>() {}, ways.placing(accepted, START));
        assertThat(ann.refused(ways.placing(accepted, START), 409, "hiring.placement-known"))
                .contains(placed.id().text());
        assertThat(ann.facts(placed.id())).containsExactly("hiring.placement-made.v1");
    }

    @Test
    void placesOnceHoweverManyTryAtTheSameTime() {
        var offer = ways.accepted("Crowding");
        var answers = Stream.generate(() -> CompletableFuture.supplyAsync(() -> status(ways.placing(offer, START))))
                .limit(6)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers).containsOnlyOnce(201).isSubsetOf(201, 409);
        assertThat(list("?clientId=" + offer.clientId()).items()).hasSize(1);
    }

    private static int status(ResponseSpec answer) {
        return answer.returnResult(String.class).getStatus().value();
    }

    @Test
    void takesTheTermsThatHoldOnTheFirstDay() {
        var offer = ways.accepted("Changing terms");
        ann.refused(ways.placing(offer, LocalDate.of(2026, 2, 28)), 409, "hiring.terms-missing-then");
        var least = new Fee(new BigDecimal("10.00"), null, new Money("12500.00", "AUD"));
        sign(offer.clientId(), least, LocalDate.of(2026, 6, 1));
        ann.refused(
                ann.post(
                        Ways.PLACEMENTS,
                        new NewPlacement(offer.id(), LocalDate.of(2026, 6, 1), new Money("90000", "NZD"), null)),
                422,
                "hiring.salary-elsewhere");
        Placement placed = ann.read(new TypeReference<>() {}, ways.placing(offer, LocalDate.of(2026, 6, 1)));
        assertThat(placed.fee().termsVersion()).isEqualTo(2);
        assertThat(placed.fee().base()).isEqualTo(new Money("10000.00", "AUD"));
        assertThat(placed.fee().amount()).isEqualTo(new Money("12500.00", "AUD"));
    }

    @Test
    void refusesWhatCannotBe() {
        var offer = ways.accepted("Impossible");
        var nothing = new NewPlacement(offer.id(), START, new Money("-1", "AUD"), null);
        ann.refused(ann.post(Ways.PLACEMENTS, nothing), 422, "hiring.money-malformed");
        ann.refused(ways.placing(offer, LocalDate.of(10_000, 1, 1)), 422, "hiring.day-unknown");
        var unknown = new NewPlacement(new OfferId(UUID.randomUUID()), START, Ways.PAY, null);
        ann.refused(ann.post(Ways.PLACEMENTS, unknown), 404, "hiring.offer-not-found");
        ann.refused(ann.get(Ways.PLACEMENTS + "/" + UUID.randomUUID()), 404, "hiring.placement-not-found");
        var application = application(offer);
        var end = new StageChange(ApplicationStage.WITHDRAWN, StageReason.ACCEPTED_ELSEWHERE, null);
        ann.patch(Ways.APPLICATIONS + "/" + application.id() + "/stage", application.tag(), end)
                .expectStatus()
                .is2xxSuccessful();
        ann.refused(ways.placing(offer, START), 409, "hiring.stage-unreachable");
    }

    @Test
    void givesBackByTheLadderForWhoLeavesEarly() {
        var placed = ways.placed("Leaving early");
        ann.refused(leaving(placed, START, DepartureReason.RESIGNED, null), 422, "hiring.left-in-future");
        clock.advance(Duration.ofDays(60));
        ann.refused(leaving(placed, START.plusDays(29), DepartureReason.OTHER, " "), 422, "hiring.note-missing");
        ann.refused(leaving(placed, START, DepartureReason.NEVER_CAME, null), 422, "hiring.came-after-all");
        var departure = Objects.requireNonNull(leave(placed, START.plusDays(29)).departure());
        assertThat(departure.daysWorked()).isEqualTo(30);
        assertThat(departure.percent()).isEqualByComparingTo("50");
        assertThat(departure.rebate()).isEqualTo(new Money("10000.00", "AUD"));
        assertThat(departure.note()).isEqualTo("Went back to sea.");
        ann.refused(leaving(placed, START, DepartureReason.RESIGNED, null), 409, "hiring.departed");
        assertThat(find(placed).departure()).isEqualTo(departure);
        assertThat(fact(placed))
                .contains("\"rebate\": {\"amount\": \"10000.00\", \"currency\": \"AUD\"}")
                .contains("\"daysWorked\": 30");
        assertThat(ann.facts(placed.id())).containsExactly("hiring.placement-made.v1", "hiring.placement-ended.v1");
    }

    @Test
    void correctsWhatWasWrittenDownWronglyAndKeepsWhatStoodThere() {
        var placed = ways.placed("Corrected");
        ann.refused(correcting(placed, null), 409, "hiring.not-departed");
        clock.advance(Duration.ofDays(60));
        var wrong = Objects.requireNonNull(leave(placed, START.plusDays(29)).departure());
        ann.refused(correcting(placed, day(START.plusDays(90))), 422, "hiring.left-in-future");
        clock.advance(Duration.ofDays(1));

        Placement corrected = ann.read(new TypeReference<>() {}, correcting(placed, day(START.plusDays(30))));

        assertThat(corrected.departure()).isNotNull().satisfies(right -> {
            assertThat(right.daysWorked()).isEqualTo(31);
            assertThat(right.rebate()).isEqualTo(new Money("0.00", "AUD"));
            assertThat(right.note()).isNull();
        });
        assertThat(find(placed)).isEqualTo(corrected);
        assertThat(ledger(placed)).singleElement().satisfies(entry -> {
            assertThat(entry.departure()).isEqualTo(wrong);
            assertThat(entry.because()).isEqualTo("We were told the wrong day.");
            assertThat(entry.correctedAt()).isEqualTo(clock.instant());
        });
        assertThat(fact(placed))
                .contains("\"rebate\": {\"amount\": \"0.00\", \"currency\": \"AUD\"}")
                .contains("\"rebateBefore\": {\"amount\": \"10000.00\", \"currency\": \"AUD\"}")
                .doesNotContain("told the wrong");
        assertThat(ann.facts(placed.id()))
                .containsExactly(
                        "hiring.placement-made.v1", "hiring.placement-ended.v1", "hiring.departure-corrected.v1");
    }

    @Test
    void leavesWhoWorksThereStillWhereTheyAre() {
        var placed = ways.placed("Still there");
        var second = ways.application(placed.candidateId());
        var elsewhere = ways.signer("Hoping");
        clock.advance(Duration.ofDays(20));
        leave(placed, START.plusDays(4));

        Placement goesOn = ann.read(new TypeReference<>() {}, correcting(placed, null));

        assertThat(goesOn.departure()).isNull();
        assertThat(fact(placed)).contains("\"rebateBefore\"").doesNotContain("leftOn");
        ann.refused(ways.submitting(second, elsewhere), 409, "hiring.off-limits");
        leave(placed, START.plusDays(9));
        correcting(placed, day(START.plusDays(8))).expectStatus().is2xxSuccessful();
        assertThat(ledger(placed))
                .extracting(entry -> entry.departure().leftOn())
                .containsExactly(START.plusDays(4), START.plusDays(9));
        var rows = jdbc.sql("select string_agg(d::text, ' ') from hiring.corrected_departure d where placement = ?")
                .param(placed.id().value())
                .query((row, number) -> row.getString(1))
                .single();
        assertThat(rows).doesNotContain("sea").doesNotContain("told");
    }

    @Test
    void correctsOnceHoweverManyTryAtTheSameTime() {
        var placed = ways.placed("Crowded correction");
        clock.advance(Duration.ofDays(20));
        leave(placed, START.plusDays(4));
        clock.advance(Duration.ofDays(1));
        var answers = Stream.generate(() -> CompletableFuture.supplyAsync(() -> status(correcting(placed, null))))
                .limit(4)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).containsOnlyOnce(200).isSubsetOf(200, 409);
        assertThat(ledger(placed)).hasSize(1);
    }

    @Test
    void givesNothingBackBehindTheLadderAndMostForWhoNeverCame() {
        var late = ways.placed("Staying");
        var never = ways.placed("Never came");
        clock.advance(Duration.ofDays(60));
        var after = Objects.requireNonNull(leave(late, START.plusDays(30)).departure());
        assertThat(after.percent()).isZero();
        assertThat(after.rebate()).isEqualTo(new Money("0.00", "AUD"));
        Placement ended = ann.read(
                new TypeReference<>() {}, leaving(never, START.minusDays(3), DepartureReason.NEVER_CAME, null));
        assertThat(ended.departure()).isNotNull().satisfies(departure -> {
            assertThat(departure.daysWorked()).isZero();
            assertThat(departure.rebate()).isEqualTo(new Money("10000.00", "AUD"));
        });
    }

    @Test
    void leavesPlacedPeopleWhereTheyAre() {
        var placed = ways.placed("Keeping");
        var elsewhere = ways.signer("Luring");
        var second = ways.application(placed.candidateId());
        var asking = Ways.APPLICATIONS + "/" + second.id() + "/mandate";
        var told = ann.refused(ways.submitting(second, elsewhere), 409, "hiring.off-limits");
        assertThat(told).contains("/api/v1/placements/" + placed.id() + "/departure");
        ann.refused(ann.post(asking, new NewMandate(elsewhere.clientId(), null)), 409, "hiring.off-limits");
        clock.set(TestClock.START.plus(Duration.ofDays(371)));
        ann.refused(ways.submitting(second, elsewhere), 409, "hiring.off-limits");
        clock.advance(Duration.ofDays(1));
        ann.refused(ways.submitting(second, elsewhere), 409, "hiring.mandate-missing");
        keepOff(placed.clientId(), LocalDate.of(2027, 12, 31));
        ann.refused(ways.submitting(second, elsewhere), 409, "hiring.off-limits");
    }

    @Test
    void winsWhoHasLeftAndWhoStaysWithTheClient() {
        var placed = ways.placed("Leaving");
        var second = ways.application(placed.candidateId());
        var colleague =
                ann.contact(client(placed.clientId()), new NewContact("Sam Reid", null, "sam@example.org", null));
        ann.refused(ways.submitting(second, colleague), 409, "hiring.already-submitted");
        clock.advance(Duration.ofDays(20));
        leave(placed, START.plusDays(4));
        var elsewhere = ways.signer("Winning");
        ways.agree(second, elsewhere);
        assertThat(ways.submit(second, elsewhere).candidateId()).isEqualTo(placed.candidateId());
    }

    @Test
    void keepsOfWhoWasErasedWhatIsOwedForThem() {
        var placed = ways.placed("Erased");
        clock.advance(Duration.ofDays(20));
        leave(placed, START.plusDays(4));
        correcting(placed, day(START.plusDays(3))).expectStatus().is2xxSuccessful();
        var applicant = new Applicant(new ListingId(UUID.randomUUID()), "seekAnz:4QM5");
        ann.send(HttpMethod.PUT, Ways.APPLICATIONS + "/" + placed.applicationId() + "/applicant", null, applicant)
                .expectStatus()
                .isOk();
        Call.of(Actor.service("hiring"), "0af7651916cd43dd8448eb211c80319c")
                .run(() ->
                        transactions.executeWithoutResult(status -> cipher.destroy(KeyName.of(placed.candidateId()))));
        events.awaitIdle();
        assertThat(count("hiring.offer where candidate = ? and note is null", placed.candidateId()))
                .isOne();
        assertThat(count("hiring.departure where placement = ? and note is null and rebate > 0", placed.id()))
                .isOne();
        assertThat(count("hiring.corrected_departure where placement = ? and because is null", placed.id()))
                .isOne();
        assertThat(count("hiring.applicant where application = ?", placed.applicationId()))
                .isZero();
    }

    private int count(String rows, Id id) {
        return jdbc.sql("select count(*) from " + rows)
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    @Test
    void hidesWhatMayNotBeRead() {
        var placed = ways.placed("Hidden placement");
        clock.advance(Duration.ofDays(20));
        leave(placed, START.plusDays(4));
        var row = jdbc.sql("select d::text from hiring.departure d where placement = ?")
                .param(placed.id().value())
                .query((found, number) -> found.getString(1))
                .single();
        assertThat(row).doesNotContain("sea");
        assertThat(list("?clientId=" + placed.clientId() + "&jobId=" + placed.jobId())
                        .items())
                .extracting(Placement::id)
                .containsExactly(placed.id());
        neighbours.restrict(placed.candidateId(), Neighbours.OWNER);
        assertThat(list("?candidateId=" + placed.candidateId()).items()).isEmpty();
        ann.refused(ann.get(path(placed)), 404, "hiring.placement-not-found");
        ann.refused(leaving(placed, START, DepartureReason.RESIGNED, null), 404, "hiring.placement-not-found");
    }

    private void sign(ClientId client, Fee fee, LocalDate from) {
        Contact signer = ann.contact(client(client), new NewContact("Kim Tan", null, "kim@example.org", null));
        var path = Consultant.CLIENTS + "/" + client + "/terms";
        ann.post(path, new NewTerms(fee, 30, 0, new RebateLadder(List.of()), 6, 0, from))
                .expectStatus()
                .isCreated();
        ann.post(path + "/2/signature", new NewSignature(signer.id(), LocalDate.of(2026, 3, 2), null))
                .expectStatus()
                .is2xxSuccessful();
    }

    private Client client(ClientId id) {
        return ann.read(new TypeReference<>() {}, ann.get(Consultant.CLIENTS + "/" + id));
    }

    private void keepOff(ClientId id, LocalDate until) {
        var change = new ClientChange(null, null, null, null, null, null, null, until);
        ann.patch(Consultant.CLIENTS + "/" + id, client(id).tag(), change)
                .expectStatus()
                .is2xxSuccessful();
    }

    private Placement leave(Placement placed, LocalDate last) {
        return ann.read(new TypeReference<>() {}, leaving(placed, last, DepartureReason.RESIGNED, "Went back to sea."));
    }

    private ResponseSpec leaving(Placement placed, LocalDate last, DepartureReason reason, @Nullable String note) {
        return ann.post(path(placed) + "/departure", new NewDeparture(last, reason, note));
    }

    private ResponseSpec correcting(Placement placed, @Nullable NewDeparture right) {
        return ann.post(
                path(placed) + "/departure/corrections", new DepartureCorrection("We were told the wrong day.", right));
    }

    private static NewDeparture day(LocalDate last) {
        return new NewDeparture(last, DepartureReason.RESIGNED, null);
    }

    private List<CorrectedDeparture> ledger(Placement placed) {
        DepartureLedger ledger = ann.read(new TypeReference<>() {}, ann.get(path(placed) + "/departure/corrections"));
        return ledger.corrected();
    }

    private static String path(Placement placed) {
        return Ways.PLACEMENTS + "/" + placed.id();
    }

    private Placement find(Placement placed) {
        return ann.read(new TypeReference<>() {}, ann.get(path(placed)));
    }

    private Application application(Offer offer) {
        return ann.read(new TypeReference<>() {}, ann.get(Ways.APPLICATIONS + "/" + offer.applicationId()));
    }

    private Page<Placement> list(String question) {
        return ann.read(new TypeReference<>() {}, ann.get(Ways.PLACEMENTS + question));
    }

    /** The latest fact about a placement as it is written. */
    private String fact(Placement placed) {
        return jdbc.sql("select body::text from runtime.event where subject = ? order by id desc limit 1")
                .param(placed.id().text())
                .query((row, number) -> row.getString(1))
                .single();
    }
}
