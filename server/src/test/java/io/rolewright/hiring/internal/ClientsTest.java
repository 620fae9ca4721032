package io.rolewright.hiring.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.events.hiring.ClientState;
import io.rolewright.hiring.Client;
import io.rolewright.hiring.ClientChange;
import io.rolewright.hiring.NewClient;
import io.rolewright.shared.Page;
import io.rolewright.shared.UserId;
import io.rolewright.support.TestClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.core.type.TypeReference;

/** Client companies as recruiters keep them. */
@HiringTest
class ClientsTest {
    /** The example of the Australian Business Register. */
    private static final String ABN = "51824753556";

    @Autowired
    Consultant ann;

    @Autowired
    TestClock clock;

    @AfterEach
    void returnToTheBeginning() {
        clock.set(TestClock.START);
    }

    @Test
    void keepsWhatARecruiterAdds() {
        var client = ann.client(new NewClient(
                " Harbour Freight ", "Harbour Freight Pty Ltd", "51 824 753 556", "AU", "https://harbour.example"));

        assertThat(client)
                .returns("Harbour Freight", Client::name)
                .returns("Harbour Freight Pty Ltd", Client::legalName)
                .returns(ABN, Client::registrationNumber)
                .returns(Consultant.ID, Client::ownerId)
                .returns(ClientState.PROSPECT, Client::state)
                .returns(null, Client::offLimitsUntil)
                .returns(1, Client::version);
        assertThat(find(client)).isEqualTo(client);
        assertThat(ann.facts(client.id())).containsExactly("hiring.client-added.v1");
    }

    @Test
    void knowsACompanyOnceAndNamesTheEarlierClient() {
        var earlier = ann.client(new NewClient("Quay Works", null, "33 102 417 032", "AU", null));

        var next = ann.refused(
                ann.post(Consultant.CLIENTS, new NewClient("Quay Again", null, "33102417032", "AU", null)),
                409,
                "hiring.client-known");
        assertThat(next).contains(earlier.id().text());

        var other = ann.client("Quay Other");
        var change = new ClientChange(null, null, "33102417032", "AU", null, null, null, null);
        assertThat(ann.refused(ann.patch(path(other), other.tag(), change), 409, "hiring.client-known"))
                .contains(earlier.id().text());
        assertThat(find(other)).isEqualTo(other);
        assertThat(ann.client(new NewClient("Quay Abroad", null, "33102417032", "NZ", null))
                        .id())
                .isNotEqualTo(earlier.id());
    }

    @Test
    void addsACompanyOnceHoweverManyAddItAtOnce() throws Exception {
        var company = new NewClient("Rush Hour", null, "sc 123 456", "GB", null);
        try (var threads = Executors.newFixedThreadPool(4)) {
            var sent = IntStream.range(0, 8)
                    .mapToObj(number -> threads.submit(() -> ann.post(Consultant.CLIENTS, company)
                            .returnResult(String.class)
                            .getStatus()
                            .value()))
                    .toList();
            var statuses = new int[8];
            for (var number = 0; number < statuses.length; number++) {
                statuses[number] = sent.get(number).get();
            }
            assertThat(statuses).containsOnly(201, 409).containsOnlyOnce(201);
        }
        assertThat(names("?q=rush hour")).containsExactly("Rush Hour");
    }

    @ParameterizedTest
    @ValueSource(strings = {"51 824 753 556", "53004085616", "83 914 571 673"})
    void takesTheNumbersOfAustralianCompanies(String abn) {
        assertThat(new RegistrationNumber("AU", abn).text()).hasSize(11);
    }

    @ParameterizedTest
    @CsvSource({
        "AU, 51824753557, hiring.abn-wrong",
        "AU, 15824753556, hiring.abn-wrong",
        "AU, 5182475355, hiring.abn-wrong",
        "AU, 00000000000, hiring.abn-wrong",
        "AU, SC123456, hiring.abn-wrong",
        "XX, , hiring.country-unknown"
    })
    void refusesWhatIsNoCompany(String country, @Nullable String number, String code) {
        ann.refused(ann.post(Consultant.CLIENTS, new NewClient("Odd", null, number, country, null)), 422, code);
    }

    @Test
    void refusesWhatHasNoName() {
        ann.refused(ann.post(Consultant.CLIENTS, Map.of("name", " ", "country", "AU")), 422, "gateway.invalid");
        ann.refused(
                ann.post(Consultant.CLIENTS, new NewClient("Odd", null, "1".repeat(41), "NZ", null)),
                422,
                "gateway.invalid");
    }

    @Test
    void changesAClientForWhoeverSawItsLastVersion() {
        var client = ann.client(new NewClient("Mill", "Mill Ltd", "NZBN 9429", "NZ", "https://mill.example"));
        var owner = new UserId(UUID.fromString("018f0000-0000-7000-8000-00000000000b"));
        var change = new ClientChange("Old Mill", "", "", null, "", owner, ClientState.ACTIVE, null);

        ann.refused(ann.patch(path(client), null, change), 428, "hiring.if-match-missing");
        var changed = ann.read(new TypeReference<Client>() {}, ann.patch(path(client), client.tag(), change));
        assertThat(changed)
                .isEqualTo(new Client(
                        client.id(),
                        "Old Mill",
                        null,
                        null,
                        "NZ",
                        null,
                        owner,
                        ClientState.ACTIVE,
                        null,
                        null,
                        2,
                        client.addedAt()));
        assertThat(find(client)).isEqualTo(changed);
        ann.refused(ann.patch(path(client), client.tag(), change), 412, "hiring.changed");
        assertThat(ann.facts(client.id())).containsExactly("hiring.client-added.v1", "hiring.client-changed.v1");
    }

    @Test
    void tellsNothingWhenNothingIsDifferent() {
        var client = ann.client("Still");
        var same = new ClientChange("Still", null, null, "NZ", null, null, ClientState.PROSPECT, null);

        assertThat(ann.read(new TypeReference<Client>() {}, ann.patch(path(client), client.tag(), same)))
                .isEqualTo(client);
        assertThat(ann.facts(client.id())).hasSize(1);
    }

    @Test
    void leavesItsPeopleAloneUntilTheDayIsOverInTheAgencysZone() {
        var client = ann.client("Ferry");
        var change = new ClientChange(null, null, null, null, null, null, null, LocalDate.of(2026, 6, 30));
        var changed = ann.read(new TypeReference<Client>() {}, ann.patch(path(client), client.tag(), change));
        assertThat(changed.offLimitsUntil()).isEqualTo("2026-06-30");

        clock.set(Instant.parse("2026-06-30T15:59:59Z"));
        assertThat(find(client).offLimitsUntil()).isEqualTo("2026-06-30");
        clock.set(Instant.parse("2026-06-30T16:00:00Z"));
        assertThat(find(client).offLimitsUntil()).isNull();
    }

    @Test
    void refusesADayThatNoDatabaseKnows() {
        var client = ann.client("Far away");
        ann.refused(
                ann.patch(path(client), client.tag(), Map.of("offLimitsUntil", "+10000-01-01")),
                422,
                "hiring.day-unknown");
    }

    @Test
    void knowsNoClientThatWasNotAdded() {
        var nobody = Consultant.CLIENTS + "/" + UUID.randomUUID();
        ann.refused(ann.get(nobody), 404, "hiring.client-not-found");
        ann.refused(ann.patch(nobody, "\"1\"", Map.of()), 404, "hiring.client-not-found");
    }

    @Test
    void findsClientsByPartOfTheirNames() {
        ann.client(new NewClient("Über Bau", "Überbau Gesellschaft mbH", null, "DE", null));
        ann.client("Unter Bau 100%");

        assertThat(names("?q=ÜBER")).containsExactly("Über Bau");
        assertThat(names("?q=gesellschaft")).containsExactly("Über Bau");
        assertThat(names("?q=%")).containsExactly("Unter Bau 100%");
        assertThat(names("?q= bau ")).contains("Unter Bau 100%", "Über Bau");
    }

    @ParameterizedTest
    @CsvSource({
        // a letter and its mark, as one character and as two
        "Jos\u00e9 Bau, jose\u0301 b",
        "Rene\u0301 Bau, REN\u00c9 B",
        "\ufb01nance Bau, finance",
        "\ud83d\udc69\u200d\ud83d\udd27 Care, \ud83d\udc69\u200d\ud83d\udd27",
        "\u202eDeman Bau, \u202edeman",
        "Zero\u200bWidth, zero\u200bwidth",
        "\u0130zmir Lojistik, \u0130ZM\u0130R",
        "\u0131\u015f\u0131k, \u0131\u015f\u0131k",
    })
    void findsNamesInEveryFormOfUnicode(String name, String part) {
        ann.client(name);

        assertThat(names("?q=" + part)).containsExactly(name);
    }

    @Test
    void refusesANameOfAMillionMarks() {
        var name = "a" + "\u0301".repeat(1_000_000);
        ann.refused(ann.post(Consultant.CLIENTS, Map.of("name", name, "country", "AU")), 422, "gateway.invalid");
    }

    @Test
    void listsClientsPageByPageNewestFirst() {
        var owner = new UserId(UUID.randomUUID());
        var made = IntStream.range(0, 5)
                .mapToObj(number -> owned(ann.client("Page " + number), owner, ClientState.values()[number % 2]))
                .toList();
        var question = "?limit=2&owner=" + owner;

        Page<Client> first = list(question);
        Page<Client> second = list(question + "&cursor=" + first.next());
        Page<Client> third = list(question + "&cursor=" + second.next());
        assertThat(Stream.of(first, second, third).flatMap(page -> page.items().stream()))
                .containsExactlyElementsOf(made.reversed());
        assertThat(third.next()).isNull();
        assertThat(names("?state=ACTIVE&owner=" + owner)).containsExactly("Page 3", "Page 1");
        assertThat(names("?state=ACTIVE&state=PROSPECT&owner=" + owner)).hasSize(5);
        assertThat(names("?state=DORMANT&owner=" + owner)).isEmpty();
        ann.refused(
                ann.get(Consultant.CLIENTS + "?limit=3&q=other&cursor=" + first.next()), 400, "runtime.cursor-invalid");
    }

    private Client owned(Client client, UserId owner, ClientState state) {
        return ann.read(
                new TypeReference<>() {},
                ann.patch(
                        path(client),
                        client.tag(),
                        new ClientChange(null, null, null, null, null, owner, state, null)));
    }

    private Client find(Client client) {
        return ann.read(new TypeReference<>() {}, ann.get(path(client)));
    }

    private Page<Client> list(String question) {
        return ann.read(new TypeReference<>() {}, ann.get(Consultant.CLIENTS + question));
    }

    private List<String> names(String question) {
        return list(question).items().stream().map(Client::name).toList();
    }

    private static String path(Client client) {
        return Consultant.CLIENTS + "/" + client.id();
    }
}
