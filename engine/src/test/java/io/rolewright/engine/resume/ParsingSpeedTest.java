package io.rolewright.engine.resume;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ParsingSpeedTest {
    private static final int LONG = 100_000;

    /** One for each reader of the package. */
    private static final List<String> HEADINGS = List.of(
            "WORK EXPERIENCE", "EDUCATION", "SKILLS", "LICENCES", "LANGUAGES", "SUMMARY", "CONTACT", "REFERENCES");

    /** A hundred times what a linear reading takes; a quadratic one takes minutes. */
    private static final Duration LINEAR = Duration.ofSeconds(3);

    @ParameterizedTest
    @MethodSource("longLines")
    void readsLongLinesInLinearTime(String line) {
        assertThat(timeOf(line)).isLessThan(LINEAR);
        for (String heading : HEADINGS) {
            assertThat(timeOf(heading + "\n" + line)).as(heading).isLessThan(LINEAR);
        }
    }

    @Test
    void readsManyShortLinesInLinearTime() {
        assertThat(timeOf("WORK EXPERIENCE\n" + "Baker, Old Mill, 2014 - 2016\n".repeat(3_000)))
                .isLessThan(LINEAR);
        assertThat(timeOf("EDUCATION\n" + "BSc, Swanmore University, 2014\n".repeat(3_000)))
                .isLessThan(LINEAR);
        assertThat(timeOf("a@b.co\n".repeat(14_000))).isLessThan(LINEAR);
        assertThat(timeOf("WORK EXPERIENCE\n" + "Baker\nOld Mill\n2014\n2013 - 2014\n".repeat(3_000)))
                .isLessThan(LINEAR);
        assertThat(timeOf("SKILLS\n\nWords And Deeds\nbread\n\n".repeat(3_000))).isLessThan(LINEAR);
        assertThat(timeOf("REFERENCES\n" + "0491 570 156 | a@b.co\n".repeat(4_000)))
                .isLessThan(LINEAR);
    }

    static Stream<String> longLines() {
        return Stream.of(
                        "a",
                        "aA",
                        "@",
                        "a@",
                        "1",
                        "1 ",
                        "2014-",
                        "2014 - 2016 ",
                        "www.",
                        "(",
                        "+1",
                        ", ",
                        "| ",
                        "\t",
                        "May ",
                        "-")
                .map(unit -> unit.repeat(LONG / unit.length()));
    }

    private static Duration timeOf(String text) {
        long start = System.nanoTime();
        assertThat(Resumes.read(text).findings()).isNotNull();
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
