package io.rolewright.engine.advert;

import io.rolewright.engine.advert.Pay.Interval;
import io.rolewright.engine.language.PhraseFile;
import io.rolewright.engine.language.Words;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads what one payment is for. */
final class PayIntervals {
    private static final PhraseFile WORDS = PhraseFile.load("/advert/terms.txt");

    private PayIntervals() {}

    /** The interval whose words stand first in {@code written}, such as {@code HOUR} or {@code per annum plus super}. */
    static Optional<Interval> of(String written) {
        List<String> words = Words.of(written);
        return Arrays.stream(Interval.values())
                .filter(interval -> position(interval, words) < Integer.MAX_VALUE)
                .min(Comparator.comparingInt(interval -> position(interval, words)));
    }

    /** The interval that a program names: {@code per-year-salary}, {@code 1 YEAR}, {@code ANNUALLY}, {@code PA}. */
    static Optional<Interval> stated(String value) {
        return of(String.join(" ", CodedWords.of(value)));
    }

    private static int position(Interval interval, List<String> words) {
        return WORDS.in(interval.name()).firstIn(words).orElse(Integer.MAX_VALUE);
    }
}
