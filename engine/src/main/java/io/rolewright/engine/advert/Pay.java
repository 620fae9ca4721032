package io.rolewright.engine.advert;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a job pays.
 *
 * @param minimum lower bound, in units of {@code currency}
 * @param maximum upper bound; equal to {@code minimum} for a single figure
 * @param interval what one payment is for
 * @param currency ISO 4217; absent when it is not said
 * @param source whether the source states it as data or only in its text
 */
public record Pay(BigDecimal minimum, BigDecimal maximum, Interval interval, Optional<String> currency, Source source) {
    public Pay {
        if (minimum.signum() < 0 || maximum.compareTo(minimum) < 0) {
            throw new IllegalArgumentException("pay %s to %s".formatted(minimum, maximum));
        }
    }

    /** An amount as people write it: 90000, never 9E+4. */
    public static BigDecimal written(BigDecimal amount) {
        return amount.scale() < 0 ? amount.setScale(0) : amount;
    }

    /** What one payment is for. */
    public enum Interval {
        HOUR,
        DAY,
        WEEK,
        MONTH,
        YEAR
    }

    /** Where a figure was found. */
    public enum Source {
        STATED,
        PARSED_FROM_TEXT
    }
}
