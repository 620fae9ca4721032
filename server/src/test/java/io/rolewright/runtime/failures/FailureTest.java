package io.rolewright.runtime.failures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FailureTest {
    @Test
    void isOfOneKindWhateverTheLineAndTheGeneratedClass() {
        var one = failure(
                "io.rolewright.jobs.internal.Jobs.find(Jobs.java:41)",
                "io.rolewright.X$$Lambda/0x00007f1.apply(Unknown)");
        var other = failure(
                "io.rolewright.jobs.internal.Jobs.find(Jobs.java:52)",
                "io.rolewright.X$$Lambda/0x00009e2.apply(Unknown)");
        assertThat(one.fingerprint()).isEqualTo(other.fingerprint());
        assertThat(failure("io.rolewright.jobs.internal.Jobs.add(Jobs.java:41)").fingerprint())
                .isNotEqualTo(one.fingerprint());
    }

    @Test
    void isOfOneKindWhateverTheBuildOfThePage() {
        assertThat(failure("showMatches (/assets/matches.3f9a1c2e.js:41:12)").fingerprint())
                .isEqualTo(failure("showMatches (/assets/matches.9b8a7c6d.js:12:7)")
                        .fingerprint());
    }

    @Test
    void isOfOneKindWhateverTheNumbersWhereNoPlaceIsKnown() {
        assertThat(said("gave up on 018f0000-0000-7000-8000-00000000000a after 3 tries")
                        .fingerprint())
                .isEqualTo(said("gave up on 018f0000-0000-7000-8000-00000000000b after 5 tries")
                        .fingerprint())
                .isNotEqualTo(said("gave up at once").fingerprint());
    }

    @Test
    void keepsNothingThatTellsOfAPerson() {
        var failure = new Failure(
                "console",
                "TypeError",
                List.of("onClick (https://host/candidates?name=Kim:3:1)"),
                "no entry for \"Kim Okafor\" kim@example.org +61 400 000 000",
                null,
                "user:1");
        assertThat(failure.toString()).doesNotContain("Kim", "kim@", "400 000");
    }

    @Test
    void isBoundedAndCanBeStored() {
        var failure =
                new Failure("console", "k".repeat(999), List.of("p\nq\0"), "w ".repeat(9_000) + "\uD800", null, null);
        assertThat(failure.text()).hasSizeLessThanOrEqualTo(2_000);
        assertThat(failure.kind()).hasSizeLessThanOrEqualTo(300);
        assertThat(failure.places().getFirst()).doesNotContain("\n", "\0");
        assertThat(said("half a pair \uD800").text()).doesNotContain("\uD800");
    }

    private static Failure failure(String... places) {
        return new Failure("jobs", "java.lang.IllegalStateException", List.of(places), "words", null, null);
    }

    private static Failure said(String text) {
        return new Failure("jobs", "io.rolewright.jobs", List.of(), text, null, null);
    }
}
