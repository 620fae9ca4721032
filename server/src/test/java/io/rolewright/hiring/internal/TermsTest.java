package io.rolewright.hiring.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.hiring.Client;
import io.rolewright.hiring.Contact;
import io.rolewright.hiring.Fee;
import io.rolewright.hiring.NewContact;
import io.rolewright.hiring.NewSignature;
import io.rolewright.hiring.NewTerms;
import io.rolewright.hiring.RebateLadder;
import io.rolewright.hiring.RebateStep;
import io.rolewright.hiring.Signature;
import io.rolewright.hiring.Terms;
import io.rolewright.shared.ContactId;
import io.rolewright.shared.FileReference;
import io.rolewright.shared.Money;
import io.rolewright.shared.Page;
import io.rolewright.support.TestClock;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.core.type.TypeReference;

/** Terms from the draft to the day on which others hold. */
@HiringTest
class TermsTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final RebateLadder LADDER =
            new RebateLadder(List.of(step(30, "100.00"), step(60, "50.00"), step(90, "12.50")));

    @Autowired
    Consultant ann;

    @Autowired
    TestClock clock;

    @AfterEach
    void returnToTheBeginning() {
        clock.set(TestClock.START);
    }

    @Test
    void keepsWhatARecruiterDrafts() {
        var client = ann.client("Harbour");
        var fee = new Fee(new BigDecimal("17.50"), null, new Money("9000.00", "AUD"));

        var terms = draft(client, terms(fee, LADDER, MARCH));

        assertThat(terms)
                .isEqualTo(new Terms(
                        client.id(), 1, fee, 14, 90, LADDER, 12, 6, MARCH, Consultant.ID, clock.instant(), null));
        assertThat(find(terms)).isEqualTo(terms);
        assertThat(find(client).termsVersion()).isNull();
        assertThat(ann.facts(client.id())).containsExactly("hiring.client-added.v1", "hiring.terms-drafted.v1");
    }

    @Test
    void keepsAFlatFeeInTheCoinsOfItsCurrency() {
        var client = ann.client("Kuwait");
        var fee = new Fee(null, new Money("1500.250", "KWD"), new Money("1", "KWD"));

        var stored =
                draft(client, terms(fee, new RebateLadder(List.of()), MARCH)).fee();

        assertThat(stored).isEqualTo(new Fee(null, new Money("1500.250", "KWD"), new Money("1.000", "KWD")));
    }

    @Test
    void countsVersionsForEachClientHoweverManyDraftAtOnce() throws Exception {
        var client = ann.client("Busy");
        try (var threads = Executors.newFixedThreadPool(4)) {
            Callable<Integer> work = () -> draft(client, flat(MARCH)).version();
            var versions = threads.invokeAll(Collections.nCopies(8, work));
            assertThat(versions).extracting(version -> version.get()).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8);
        }
        assertThat(draft(ann.client("Calm"), flat(MARCH)).version()).isEqualTo(1);
    }

    @Test
    void notesWhoSignedOnceAndForEver() {
        var client = ann.client("Signer");
        var priya = contact(client);
        var terms = draft(client, flat(MARCH));
        var document = new FileReference(UUID.randomUUID());

        var signed = sign(terms, new NewSignature(priya.id(), TODAY, document));

        assertThat(signed.signature())
                .isEqualTo(new Signature(priya.id(), TODAY, document, Consultant.ID, clock.instant()));
        assertThat(find(terms)).isEqualTo(signed);
        ann.refused(signing(terms, new NewSignature(priya.id(), MARCH, null)), 409, "hiring.terms-signed");
        assertThat(find(terms)).isEqualTo(signed);
        assertThat(find(client).termsVersion()).isEqualTo(1);
        assertThat(ann.facts(client.id())).containsOnlyOnce("hiring.terms-signed.v1");
        ann.delete(Consultant.contacts(client) + "/" + priya.id())
                .expectStatus()
                .isNoContent();
        assertThat(find(terms)).isEqualTo(signed);
    }

    @Test
    void refusesASignatureOfNobodyOrOfTomorrow() {
        var client = ann.client("Nobody");
        var priya = contact(client);
        var terms = draft(client, flat(MARCH));
        var other = contact(ann.client("Other"));
        var tomorrow = TODAY.plusDays(1);

        for (var nobody : List.of(other.id(), new ContactId(UUID.randomUUID()))) {
            ann.refused(signing(terms, new NewSignature(nobody, TODAY, null)), 422, "hiring.signed-by-nobody");
        }
        ann.refused(signing(terms, new NewSignature(priya.id(), tomorrow, null)), 422, "hiring.signed-in-future");
        clock.set(Instant.parse("2026-03-02T16:00:00Z"));
        assertThat(sign(terms, new NewSignature(priya.id(), tomorrow, null)).signature())
                .isNotNull();
    }

    @Test
    void holdFromTheirDayOnOnceTheyAreSigned() {
        var client = ann.client("Turning");
        var priya = contact(client);
        var days = List.of(MARCH, LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 1), LocalDate.of(2026, 4, 1));
        days.forEach(day -> sign(draft(client, flat(day)), new NewSignature(priya.id(), TODAY, null)));
        draft(client, flat(MARCH));

        assertThat(inForce(client, "2026-02-28")).isEmpty();
        assertThat(inForce(client, "2026-03-01")).containsExactly(1);
        assertThat(inForce(client, "2026-03-31")).containsExactly(1);
        assertThat(inForce(client, "2026-04-30")).containsExactly(4);
        assertThat(inForce(client, "2026-05-01")).containsExactly(3);
        assertThat(find(client).termsVersion()).isEqualTo(1);
        clock.set(Instant.parse("2026-03-31T16:00:00Z"));
        assertThat(find(client).termsVersion()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3/2/26", "yesterday", "0000-12-31", "+10000-01-01"})
    void knowsDaysByTheirIsoFormAlone(String day) {
        ann.refused(ann.get(path(ann.client("Days")) + "?inForceOn=" + day), 400, "gateway.parameter-malformed");
    }

    static Stream<Arguments> broken() {
        var aud = new Money("9000.00", "AUD");
        var twenty = new BigDecimal("20");
        return Stream.of(
                broken("hiring.fee-unclear", new Fee(null, null, aud)),
                broken("hiring.fee-unclear", new Fee(twenty, aud, null)),
                broken("hiring.money-malformed", new Fee(null, new Money("0.005", "AUD"), null)),
                broken("hiring.money-malformed", new Fee(null, new Money("5", "ABC"), null)),
                broken("hiring.money-malformed", new Fee(null, new Money("0", "AUD"), null)),
                broken("hiring.money-malformed", new Fee(twenty, null, new Money("-1", "AUD"))),
                broken("hiring.minimum-elsewhere", new Fee(null, aud, new Money("5", "JPY"))),
                broken("gateway.invalid", new Fee(new BigDecimal("0"), null, null)),
                broken("gateway.invalid", new Fee(new BigDecimal("100.01"), null, null)),
                broken("gateway.invalid", new Fee(new BigDecimal("17.125"), null, null)),
                broken("hiring.ladder-uneven", step(30, "50"), step(30, "25")),
                broken("hiring.ladder-uneven", step(30, "50"), step(60, "50")),
                broken("hiring.ladder-uneven", step(60, "100"), step(30, "50")),
                broken("hiring.rebate-behind-guarantee", step(30, "50"), step(91, "25")),
                broken("gateway.invalid", step(30, "100.5")));
    }

    private static Arguments broken(String code, Fee fee) {
        return Arguments.of(code, terms(fee, LADDER, MARCH));
    }

    private static Arguments broken(String code, RebateStep... steps) {
        return Arguments.of(code, terms(new Fee(BigDecimal.TEN, null, null), new RebateLadder(List.of(steps)), MARCH));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void refusesWhatNobodyCouldKeepTo(String code, NewTerms terms) {
        ann.refused(ann.post(path(ann.client("Odd")), terms), 422, code);
    }

    @Test
    void refusesADayThatNoDatabaseKnows() {
        ann.refused(
                ann.post(path(ann.client("Far away")), flat(LocalDate.of(10_000, 1, 1))), 422, "hiring.day-unknown");
    }

    @Test
    void knowsNoTermsThatWereNotDrafted() {
        var client = ann.client("Empty");
        var nowhere = Consultant.CLIENTS + "/" + UUID.randomUUID() + "/terms";
        var signature = new NewSignature(contact(client).id(), TODAY, null);

        assertThat(list(client, "").items()).isEmpty();
        ann.refused(ann.get(path(client) + "/1"), 404, "hiring.terms-not-found");
        ann.refused(ann.post(path(client) + "/1/signature", signature), 404, "hiring.terms-not-found");
        ann.refused(ann.get(nowhere), 404, "hiring.client-not-found");
        ann.refused(ann.get(nowhere + "/1"), 404, "hiring.client-not-found");
        ann.refused(ann.post(nowhere, flat(MARCH)), 404, "hiring.client-not-found");
    }

    @Test
    void listsVersionsPageByPageTheLatestFirst() {
        var client = ann.client("Pages");
        var drafted = IntStream.range(0, 5)
                .mapToObj(number -> draft(client, flat(MARCH)))
                .toList();

        var first = list(client, "?limit=2");
        var second = list(client, "?limit=2&cursor=" + first.next());
        var third = list(client, "?limit=2&cursor=" + second.next());
        assertThat(Stream.of(first, second, third).flatMap(page -> page.items().stream()))
                .containsExactlyElementsOf(drafted.reversed());
        assertThat(third.next()).isNull();
    }

    private static RebateStep step(int untilDay, String percent) {
        return new RebateStep(untilDay, new BigDecimal(percent));
    }

    private static NewTerms flat(LocalDate validFrom) {
        return terms(new Fee(null, new Money("5000.00", "AUD"), null), LADDER, validFrom);
    }

    private static NewTerms terms(Fee fee, RebateLadder ladder, LocalDate validFrom) {
        return new NewTerms(fee, 14, 90, ladder, 12, 6, validFrom);
    }

    private Contact contact(Client client) {
        return ann.contact(client, new NewContact("Priya Raman", null, null, null));
    }

    private Terms draft(Client client, NewTerms terms) {
        return ann.read(new TypeReference<>() {}, ann.post(path(client), terms));
    }

    private Terms sign(Terms terms, NewSignature signature) {
        return ann.read(new TypeReference<>() {}, signing(terms, signature));
    }

    private ResponseSpec signing(Terms terms, NewSignature signature) {
        return ann.post(path(terms) + "/signature", signature);
    }

    private Terms find(Terms terms) {
        return ann.read(new TypeReference<>() {}, ann.get(path(terms)));
    }

    private Client find(Client client) {
        return ann.read(new TypeReference<>() {}, ann.get(Consultant.CLIENTS + "/" + client.id()));
    }

    private List<Integer> inForce(Client client, String day) {
        return list(client, "?inForceOn=" + day).items().stream()
                .map(Terms::version)
                .toList();
    }

    private Page<Terms> list(Client client, String question) {
        return ann.read(new TypeReference<>() {}, ann.get(path(client) + question));
    }

    private static String path(Client client) {
        return Consultant.CLIENTS + "/" + client.id() + "/terms";
    }

    private static String path(Terms terms) {
        return Consultant.CLIENTS + "/" + terms.clientId() + "/terms/" + terms.version();
    }
}
