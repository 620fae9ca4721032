package io.rolewright.jobs.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.integrations.twins.TwinSettings;
import io.rolewright.integrations.twins.Twins;
import io.rolewright.integrations.twins.wire.FaultRule;
import io.rolewright.integrations.twins.wire.Faults;
import io.rolewright.integrations.twins.wire.Quirk;
import io.rolewright.integrations.twins.world.Site;
import io.rolewright.jobs.JobSource;
import io.rolewright.jobs.JobSummary;
import io.rolewright.jobs.NewSource;
import io.rolewright.jobs.SourceKind;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** LinkedIn's pages for guests, where somebody noted that they may be read. */
@JobsTest
class GuestPagesTest {
    private static final Twins TWINS = Twins.start(TwinSettings.usual()
            .withSites(List.of(Site.LINKEDIN))
            .withAdverts(60)
            .withoutLimits());

    @DynamicPropertySource
    static void boards(DynamicPropertyRegistry settings) {
        settings.add("rolewright.jobs.sources.linkedin", () -> "true");
        TWINS.settings().forEach((name, value) -> settings.add(name, () -> value));
    }

    @AfterAll
    static void close() {
        TWINS.close();
    }

    @Autowired
    Sourcer ann;

    @Test
    void findsWhatTheSearchIsFor() {
        var titles = TWINS.world().live(Site.LINKEDIN).stream()
                .map(posting -> posting.advert().title())
                .toList();
        var sought = titles.getFirst().replaceFirst("^.* ", "").toLowerCase(Locale.ROOT);
        var source = source(sought);

        var harvest = ann.harvest(source).sources().getFirst();

        var fitting = titles.stream()
                .filter(title -> title.toLowerCase(Locale.ROOT).contains(sought))
                .toList();
        assertThat(harvest.refusal()).isNull();
        assertThat(harvest.added()).isEqualTo(fitting.size());
        assertThat(ann.list("?sourceId=" + source.id() + "&limit=100").items())
                .extracting(JobSummary::title)
                .containsExactlyInAnyOrderElementsOf(fitting);
    }

    @Test
    void takesNoneOfTheJobsThatAreShownWhereNoneFits() {
        var harvest = ann.harvest(source("astronaut")).sources().getFirst();

        assertThat(harvest.refusal()).isNull();
        assertThat(harvest.found()).isZero();
    }

    @Test
    void losesNothingWhenGuestsAreSentAway() {
        var source = source("e");
        var before = ann.harvest(source).sources().getFirst().added();
        var faults = TWINS.twin("linkedin").faults();
        faults.add(FaultRule.on("*", Faults.odd(Quirk.BLOCKED)));
        try {
            for (var run = 0; run < 2; run++) {
                var harvest = ann.harvest(source).sources().getFirst();
                assertThat(harvest.refusal()).isNotNull();
                assertThat(harvest.gone()).isZero();
            }
        } finally {
            faults.clear();
        }
        var after = ann.harvest(source).sources().getFirst();
        assertThat(before).isPositive();
        assertThat(after.unchanged()).isEqualTo(before);
    }

    private JobSource source(String words) {
        return ann.source(new NewSource(
                "Guests of " + words, SourceKind.LINKEDIN, words, null, null, "LinkedIn, letter of 3 November 2026"));
    }
}
