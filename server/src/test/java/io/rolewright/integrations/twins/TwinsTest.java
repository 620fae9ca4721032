package io.rolewright.integrations.twins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rolewright.integrations.twins.wire.Asking;
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
                            "openai",
                            "ollama",
                            "anthropic");
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
    void knowsNothingOfOthers() {
        try (var twins = Twins.start(TwinSettings.usual())) {
            assertThatThrownBy(() -> twins.address("monster")).hasMessageContaining("monster");
            assertThatThrownBy(() -> twins.board("lever")).hasMessageContaining("another kind");
        }
    }
}
