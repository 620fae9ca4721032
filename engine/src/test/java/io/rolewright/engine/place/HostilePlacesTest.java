package io.rolewright.engine.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostilePlacesTest {
    private final Gazetteer gazetteer = Gazetteer.bundled();

    @ParameterizedTest
    @ValueSource(strings = {"perth ", "perth,", "wa ", "1234 ", "a", "\u0301", "\uD800", "new york ", "((((", ".", "é"})
    void answersHugeTextsAtOnce(String piece) {
        String huge = piece.repeat(100_000);
        assertTimeout(
                Duration.ofSeconds(1), () -> assertThat(gazetteer.find(huge)).isEmpty());
        assertTimeout(
                Duration.ofSeconds(1),
                () -> assertThat(gazetteer.find(Optional.of(huge), Optional.of(huge), Optional.of(huge)))
                        .isEmpty());
    }

    /** As many words as are read, each of which may be an area, a town or a part of one. */
    @ParameterizedTest
    @ValueSource(strings = {"wa", "area", "new york", "london", "perth wa", "1234", "city of", "georgia,", "1 york,"})
    void triesFewWaysToUnderstandRepeatedWords(String words) {
        String many = (words + " ").repeat(199 / (words.length() + 1));
        assertTimeout(Duration.ofMillis(500), () -> gazetteer.find(many));
    }

    @Property
    void neverThrowsAndAnswersTheSameAgain(@ForAll String written) {
        assertThat(gazetteer.find(written)).isEqualTo(gazetteer.find(written));
    }

    @Property
    void understandsWordsOfPlacesInAnyOrderWithoutThrowing(@ForAll("places") String written) {
        assertThatCode(() -> gazetteer.find(written)).doesNotThrowAnyException();
        assertThat(gazetteer.find(written)).isEqualTo(gazetteer.find(written.toUpperCase(Locale.ROOT)));
    }

    @Provide
    Arbitrary<String> places() {
        return Arbitraries.of(List.of(
                        "perth",
                        "wa",
                        "6000",
                        "australia",
                        "new",
                        "york",
                        "london",
                        "on",
                        "ca",
                        "greater",
                        "area",
                        "st",
                        "georgia",
                        "12",
                        "road",
                        ",",
                        "victoria",
                        "uk",
                        "de",
                        "la",
                        "paz",
                        "san",
                        "jose"))
                .list()
                .ofMaxSize(24)
                .map(words -> String.join(" ", words));
    }

    @Test
    void areaCodesNeverLeaveTheirBounds() {
        Area queensland = new Area(List.of("AU.04"), 1);
        assertThat(queensland.holds("AU.04")).isTrue();
        assertThat(queensland.holds("AU.041")).isFalse();
        assertThat(queensland.holds("AU")).isFalse();
        assertThat(queensland.overlaps(new Area(List.of("AU"), 1))).isTrue();
    }
}
