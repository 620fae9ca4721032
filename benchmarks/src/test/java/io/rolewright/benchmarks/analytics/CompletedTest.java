package io.rolewright.benchmarks.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.evaluation.generator.years.AgencyYears;
import io.rolewright.evaluation.generator.years.Fact;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CompletedTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<Fact> FACTS =
            AgencyYears.of(911, 0.05).facts().flatMap(Completed::of).toList();

    @Test
    void whatWasSaidOfMatchesHasAPlaceAndAScore() {
        assertThat(of("matching.feedback-given.v1")).isNotEmpty().allSatisfy(given -> {
            assertThat(given.get("rank").asInt()).isBetween(1, 40);
            assertThat(given.get("score").asDouble()).isBetween(0.0, 100.0);
        });
    }

    @Test
    void advertsThatCostSomethingSaySoOnce() {
        var priced = of("listings.listing-moved.v1")
                .filter(moved -> moved.has("price"))
                .toList();

        assertThat(priced.stream().map(moved -> text(moved, "listing")))
                .isNotEmpty()
                .doesNotHaveDuplicates();
        assertThat(priced.stream().map(moved -> text(moved, "to"))).contains("LIVE", "PUBLISHING");
        assertThat(priced.stream().map(moved -> text(moved, "board"))).doesNotContain("feed");
    }

    @Test
    void whoAppliesHasSentAResumeBefore() {
        var applied = of("hiring.application-made.v1")
                .filter(made -> text(made, "source").equals("APPLIED"))
                .map(made -> text(made, "candidate") + text(made, "job"))
                .toList();

        assertThat(of("resumes.resume-received.v1").map(resume -> text(resume, "candidate") + text(resume, "job")))
                .containsExactlyElementsOf(applied);
        assertThat(of("resumes.resume-received.v1").map(resume -> text(resume, "resume")))
                .doesNotHaveDuplicates();
    }

    @Test
    void theSameFactsAreCompletedTheSameWay() {
        assertThat(AgencyYears.of(911, 0.05).facts().flatMap(Completed::of).toList())
                .isEqualTo(FACTS);
    }

    private static Stream<JsonNode> of(String type) {
        return FACTS.stream().filter(fact -> fact.type().equals(type)).map(fact -> JSON.readTree(fact.data()));
    }

    private static String text(JsonNode data, String name) {
        return data.get(name).stringValue();
    }
}
