package io.rolewright.engine.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignatureTest {
    @Test
    void estimatesWhatTextsHaveInCommon() {
        Signature whole = Signature.of(words(0, 600), "");
        assertThat(whole.similarity(Signature.of(words(0, 300), ""))).isCloseTo(0.5, within(0.12));
        assertThat(whole.containment(Signature.of(words(0, 300), ""))).isCloseTo(1, within(0.2));
        assertThat(whole.similarity(Signature.of(words(600, 1200), ""))).isLessThan(0.05);
        assertThat(whole.similarity(whole)).isEqualTo(1);
    }

    @Test
    void overlooksCapitalsMarksSignsAndNumbers() {
        Signature plain = Signature.of("The cafe at 12 Elm Street doesnt open before 9", "");
        assertThat(Signature.of("THE CAFÉ – at 140 Elm-Street doesn’t open: before 10!", ""))
                .isEqualTo(plain);
        assertThat(Signature.of("The cafe\u0301 at 7 Elm Street doesn't open before 11", ""))
                .isEqualTo(plain);
    }

    @Test
    void readsEveryScript() {
        Signature russian = Signature.of("Мы ищем опытную медсестру для работы в хирургическом отделении", "");
        assertThat(russian.runs()).isEqualTo(7);
        assertThat(russian.similarity(
                        Signature.of("МЫ ИЩЕМ ОПЫТНУЮ МЕДСЕСТРУ ДЛЯ РАБОТЫ В ХИРУРГИЧЕСКОМ ОТДЕЛЕНИИ", "")))
                .isEqualTo(1);
        assertThat(Signature.of("𝒜 𝒷 😀 x".repeat(50), "").runs()).isPositive();
    }

    @Test
    void isLikeNothingWithoutWords() {
        Signature empty = Signature.of("… ! ?", "leeds");
        assertThat(empty.runs()).isZero();
        assertThat(empty.similarity(empty)).isZero();
        assertThat(empty.containment(Signature.of("some words here", "leeds"))).isZero();
    }

    @Test
    void takesAVeryShortTextForOneRun() {
        assertThat(Signature.of("Driver wanted", "").runs()).isEqualTo(1);
        assertThat(Signature.of("Driver", "").similarity(Signature.of("driver", "")))
                .isEqualTo(1);
    }

    @Test
    void keepsAllInBytes() {
        Signature signature = Signature.of(words(0, 100), "leeds");
        assertThat(signature.toBytes()).hasSize(Signature.BYTES);
        assertThat(Signature.of(signature.toBytes())).isEqualTo(signature).hasSameHashCodeAs(signature);
    }

    /** Whoever changes how signatures are made must raise the format: stored ones would be like nothing. */
    @Test
    void isTheSameOnEveryMachine() {
        assertThat(Arrays.hashCode(Signature.of(Adverts.NURSE, "perth").toBytes()))
                .isEqualTo(1_677_328_722);
    }

    @Test
    void refusesAnotherFormat() {
        byte[] bytes = Signature.of("some words here", "").toBytes();
        bytes[0]++;
        assertThatThrownBy(() -> Signature.of(bytes)).isInstanceOf(IllegalArgumentException.class);
    }

    static String words(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> "word" + Integer.toString(i * 7919, 26).replaceAll("\\d", "z"))
                .collect(Collectors.joining(" "));
    }
}
