package io.rolewright.profiles.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.rolewright.models.GateFinding;
import io.rolewright.reading.Artefacts;
import io.rolewright.reading.ModelKind;
import io.rolewright.reading.Trials;
import io.rolewright.support.TestClock;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What reads the gold set of résumés worse than the models of the jar does not pass. */
class ResumeTrialsTest {
    private static final ProfileSettings SETTINGS = new ProfileSettings(200, 1200, 0.05, 5_000);

    private final Trials trials =
            new Trials("profiles", Readers.KINDS, new ResumeTrials(SETTINGS, new TestClock()).all());

    @Test
    void aTaxonomyThatKnowsMorePasses() {
        var gates = trials.gates(ModelKind.TAXONOMY, Artefacts.taxonomy("more", "skills/software.txt", "\nZorbling\n"));
        assertThat(gates)
                .extracting(GateFinding::gate, GateFinding::passed, GateFinding::consumer)
                .containsExactly(tuple("latency", true, "profiles"), tuple("quality", true, "profiles"));
        assertThat(value(gates.getLast())).isGreaterThan(0.85);
    }

    @Test
    void aTaxonomyThatKnowsLittleDoesNot() {
        var gates = trials.gates(ModelKind.TAXONOMY, Artefacts.taxonomyOf("skills/languages.txt"));
        assertThat(gates.getLast().passed()).isFalse();
        assertThat(value(gates.getLast())).isLessThan(0.8);
    }

    @Test
    void aClassifierThatKnowsNoSectionDoesNot() {
        var silent = "class\tNONE\tWORK\nbold:false\t1\t-1\nbold:true\t1\t-1\n";
        assertThat(trials.gates(ModelKind.SECTIONS, bytes(silent)))
                .filteredOn(gate -> gate.gate().equals("quality"))
                .singleElement()
                .satisfies(quality -> assertThat(quality.passed()).isFalse());
        assertThat(trials.gates(ModelKind.SECTIONS, bytes(Artefacts.text("/resume/sections.tsv"))))
                .allMatch(GateFinding::passed);
    }

    @Test
    void confidencesThatAreNotTrueDoNot() {
        assertThat(trials.gates(ModelKind.CONFIDENCES, Artefacts.confidences(0.3)))
                .singleElement()
                .satisfies(quality -> assertThat(quality.passed()).isFalse());
        assertThat(trials.gates(ModelKind.CONFIDENCES, bytes(Artefacts.text("/resume/confidences.txt"))))
                .singleElement()
                .satisfies(quality -> assertThat(quality.passed()).isTrue());
    }

    @Test
    void whatIsNoModelDoesNot() {
        for (var kind : List.of(ModelKind.TAXONOMY, ModelKind.SECTIONS, ModelKind.CONFIDENCES)) {
            assertThat(trials.gates(kind, bytes("no model")))
                    .as(kind.name())
                    .extracting(GateFinding::gate, GateFinding::passed)
                    .containsExactly(tuple("quality", false));
        }
    }

    private static double value(GateFinding gate) {
        return Objects.requireNonNull(gate.value());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
