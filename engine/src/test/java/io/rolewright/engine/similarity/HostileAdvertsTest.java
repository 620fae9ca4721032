package io.rolewright.engine.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileAdvertsTest {
    static Stream<String> texts() {
        return Stream.of(
                "a ".repeat(200_000),
                "in Leeds at York near Bath ".repeat(10_000),
                "x".repeat(300_000),
                "ref ref ref no no no ".repeat(20_000),
                "\u0301".repeat(100_000) + "a",
                "\uD835".repeat(50_000) + " a",
                "Nurse Nurse ".repeat(30_000),
                "- - ( ( , , ".repeat(30_000) + "z");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void readsWhateverComes(String text) {
        Imprint imprint = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> Adverts.advert("Nurse", "Perth, AU", text));
        assertThat(Imprint.of(imprint.toBytes()).toBytes()).isEqualTo(imprint.toBytes());
        assertThat(SameJob.compare(imprint, imprint).reasons()).isNotEmpty();
    }
}
