package io.rolewright.integrations.twins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rolewright.integrations.twins.wire.Asking;
import io.rolewright.integrations.twins.wire.BodyFaults;
import io.rolewright.integrations.twins.wire.FaultRule;
import io.rolewright.integrations.twins.wire.Faults;
import io.rolewright.integrations.twins.world.Site;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class TwinsTest {
    @Test
    void allAreThereByName() throws IOException {
        try (var twins = Twins.start(TwinSettings.usual())) {
            assertThat(twins.names())
                    .containsExactly(
                            "company",
                            "microdata",
                            "plain",
                            "greenhouse",
                            "lever",
                            "ashby",
                            "smartrecruiters",
                            "workable",
                            "recruitee",
                            "rss",
                            "atom",
                            "xml",
                            "csv",
                            "linkedin",
                            "seek",
                            "linkedin-jobs",
                            "indeed",
                            "google-indexing",
                            "feed-reader",
                            "gmail",
                            "google-calendar",
                            "openai",
                            "ollama",
                            "anthropic",
                            "twilio",
                            "stripe");
            assertThat(twins.addresses().values()).doesNotHaveDuplicates();
            for (var name : twins.names()) {
                assertThat(new Asking(twins.twin(name))
                                .json("/_twin/")
                                .path("twin")
                                .asString())
                        .isEqualTo(name);
            }
            assertThat(twins.world().live()).hasSize(280);
            assertThat(twins.board("indeed").state().live()).isEmpty();
            assertThat(twins.model("ollama").script().heard()).isEmpty();
            assertThat(twins.twilio().sent()).isEmpty();
            assertThat(twins.stripe().events("payment_intent.created")).isEmpty();
        }
    }

    @Test
    void startsAndEndsWithinASecond() {
        Twins.start(TwinSettings.usual()).close();
        var begun = System.nanoTime();
        Twins.start(TwinSettings.usual().withSeed(2)).close();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void sourcesOutsideOfTheWorldAreEmpty() throws IOException {
        try (var twins = Twins.start(TwinSettings.usual()
                .withSites(List.of(Site.LEVER))
                .withAdverts(5)
                .withoutLimits())) {
            assertThat(new Asking(twins.twin("lever")).json("/v0/postings/lantern?mode=json"))
                    .hasSize(5);
            assertThat(new Asking(twins.twin("recruitee")).json("/api/offers/").path("offers"))
                    .isEmpty();
        }
    }

    @Test
    void whoeverTriesAgainSeesEverything() {
        var settings = TwinSettings.usual().withSites(List.of(Site.PLAIN)).withAdverts(60);
        try (var twins = Twins.start(settings)) {
            var plain = twins.twin("plain");
            for (var fault : List.of(Faults.status(503), BodyFaults.truncated(), Faults.lostAnswer(), Faults.reset())) {
                plain.faults()
                        .add(FaultRule.on("/jobs/*", fault).withProbability(0.2).perTarget(1));
            }
            var asking = new Asking(plain);
            for (var posting : twins.world().live()) {
                assertThat(triedAgain(asking, "/jobs/" + posting.slug()))
                        .contains(posting.advert().reference());
            }
            assertThat(plain.faults().strikes()).isBetween(20, 100);
        }
    }

    private static String triedAgain(Asking asking, String path) {
        for (var attempt = 0; attempt < 5; attempt++) {
            try {
                var answer = asking.get(path);
                if (answer.statusCode() == 200) {
                    return answer.body();
                }
            } catch (IOException struck) {
                // Another attempt may get through.
            }
        }
        return "";
    }

    @Test
    void knowsNothingOfOthers() {
        try (var twins = Twins.start(TwinSettings.usual())) {
            assertThatThrownBy(() -> twins.address("monster")).hasMessageContaining("monster");
            assertThatThrownBy(() -> twins.board("lever")).hasMessageContaining("another kind");
        }
    }
}
