package io.rolewright.evaluation.generator.years;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AgencyYearsTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<Fact> FACTS = AgencyYears.of(901, 0.2).facts().toList();
    private static final Map<String, Set<String>> WAYS = Map.of(
            "NEW", Set.of("SCREENED", "REJECTED", "WITHDRAWN"),
            "SCREENED", Set.of("SHORTLISTED", "REJECTED", "WITHDRAWN"),
            "SHORTLISTED", Set.of("SUBMITTED", "REJECTED", "WITHDRAWN"),
            "SUBMITTED", Set.of("INTERVIEW", "REJECTED", "WITHDRAWN"),
            "INTERVIEW", Set.of("OFFER", "REJECTED", "WITHDRAWN"),
            "OFFER", Set.of("PLACED", "REJECTED", "WITHDRAWN"));

    @Test
    void theSameSeedTellsTheSameByteForByte() {
        assertThat(AgencyYears.of(901, 0.2).facts().map(Fact::line))
                .containsExactlyElementsOf(FACTS.stream().map(Fact::line).toList());
        assertThat(AgencyYears.of(902, 0.2).facts().limit(100).map(Fact::line))
                .isNotEqualTo(FACTS.stream().limit(100).map(Fact::line).toList());
    }

    @Test
    void factsComeInTheOrderOfTimeWithinTheTwoYearsEachWithItsOwnId() {
        assertThat(FACTS).isSortedAccordingTo((one, other) -> one.time().compareTo(other.time()));
        assertThat(AgencyYears.dayOf(FACTS.getFirst())).isEqualTo(AgencyYears.firstDay());
        assertThat(AgencyYears.dayOf(FACTS.getLast())).isEqualTo(AgencyYears.lastDay());
        assertThat(FACTS.stream().map(Fact::id)).doesNotHaveDuplicates();
        assertThat(FACTS.stream().map(fact -> fact.id().version())).containsOnly(7);
    }

    @Test
    void applicationsGoFromStageToStageAndEndOnce() {
        Map<String, String> stages = new HashMap<>();
        Map<String, Integer> versions = new HashMap<>();
        of("hiring.application-made.v1").forEach(data -> stages.put(text(data, "application"), "NEW"));
        of("hiring.application-moved.v1").forEach(data -> {
            String application = text(data, "application");
            assertThat(text(data, "from")).isEqualTo(stages.get(application));
            assertThat(WAYS.get(text(data, "from"))).contains(text(data, "to"));
            assertThat(data.get("version").asInt()).isEqualTo(versions.merge(application, 1, Integer::sum) + 1);
            assertThat(data.has("reason"))
                    .isEqualTo(Set.of("REJECTED", "WITHDRAWN").contains(text(data, "to")));
            stages.put(application, text(data, "to"));
        });
        assertThat(stages.values()).contains("NEW", "PLACED", "REJECTED", "WITHDRAWN");
    }

    @Test
    void nobodyAppliesTwiceForOneJobNorForAClosedOne() {
        Set<String> closed = new HashSet<>();
        Set<String> pairs = new HashSet<>();
        for (Fact fact : FACTS) {
            JsonNode data = JSON.readTree(fact.data());
            if (fact.type().equals("jobs.job-closed.v1")) {
                assertThat(closed.add(text(data, "job"))).isTrue();
            } else if (fact.type().equals("hiring.application-made.v1")) {
                assertThat(closed).doesNotContain(text(data, "job"));
                assertThat(pairs.add(text(data, "job") + text(data, "candidate")))
                        .isTrue();
            }
        }
        assertThat(closed).isNotEmpty();
    }

    @Test
    void everyInvoiceIsOfAPlacementAndAsksForItsFee() {
        Map<String, String> fees = new HashMap<>();
        of("hiring.placement-made.v1")
                .forEach(data ->
                        fees.put(text(data, "placement"), data.get("fee").toString()));
        List<JsonNode> drafted = of("billing.invoice-drafted.v1").toList();

        assertThat(drafted).hasSameSizeAs(fees.entrySet());
        assertThat(drafted)
                .allSatisfy(data -> assertThat(data.get("net")).hasToString(fees.get(text(data, "placement"))));
        assertThat(of("billing.invoice-issued.v1").map(data -> text(data, "number")))
                .isNotEmpty()
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void whatIsOpenOfAnInvoiceIsWhatWasAskedWithoutWhatWasPaidAndGivenBack() {
        Map<String, Long> open = new HashMap<>();
        for (Fact fact : FACTS) {
            JsonNode data = JSON.readTree(fact.data());
            switch (fact.type()) {
                case "billing.invoice-issued.v1" ->
                    open.put(text(data, "invoice"), cents(data, "net") + cents(data, "tax"));
                case "billing.credit-note-issued.v1" ->
                    assertThat(open.merge(text(data, "invoice"), -cents(data, "net") - cents(data, "tax"), Long::sum))
                            .isEqualTo(cents(data, "open"));
                case "billing.invoice-settled.v1" ->
                    assertThat(open.merge(text(data, "invoice"), -cents(data, "amount"), Long::sum))
                            .isEqualTo(cents(data, "open"))
                            .isNotNegative();
                case "billing.invoice-overdue.v1" ->
                    assertThat(open.get(text(data, "invoice")))
                            .isEqualTo(cents(data, "open"))
                            .isPositive();
                default -> {}
            }
        }
        assertThat(open.values()).contains(0L).anyMatch(cents -> cents > 0);
    }

    @Test
    void moneyThatGoesBackCameBefore() {
        Map<String, Long> received = new HashMap<>();
        of("billing.payment-received.v1")
                .forEach(data -> received.merge(text(data, "client"), cents(data, "amount"), Long::sum));
        Stream.of("billing.payment-returned.v1", "billing.refund-made.v1")
                .flatMap(AgencyYearsTest::of)
                .forEach(data -> received.merge(text(data, "client"), -cents(data, "amount"), Long::sum));

        assertThat(received.values()).isNotEmpty().allMatch(cents -> cents >= 0);
    }

    @Test
    void grows() {
        assertThat(AgencyYears.of(901, 0.4).facts().count()).isBetween(FACTS.size() * 3L / 2, FACTS.size() * 3L);
    }

    @Test
    void refusesSizesThatAreNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> AgencyYears.of(1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> AgencyYears.of(1, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> AgencyYears.of(1, 1e9));
    }

    @Test
    void theSubjectStandsInTheData() {
        assertThat(FACTS)
                .allSatisfy(
                        fact -> assertThat(fact.data()).contains(fact.subject().toString()));
        assertThat(FACTS.stream().map(Fact::source)).contains("/jobs", "/hiring", "/listings", "/matching", "/billing");
        assertThat(UUID.fromString(text(JSON.readTree(FACTS.getFirst().line()), "subject")))
                .isEqualTo(FACTS.getFirst().subject());
    }

    private static Stream<JsonNode> of(String type) {
        return FACTS.stream().filter(fact -> fact.type().equals(type)).map(fact -> JSON.readTree(fact.data()));
    }

    private static String text(JsonNode data, String name) {
        return data.get(name).stringValue();
    }

    private static long cents(JsonNode data, String name) {
        return data.get(name)
                .get("amount")
                .stringValue()
                .transform(BigDecimal::new)
                .movePointRight(2)
                .longValueExact();
    }
}
