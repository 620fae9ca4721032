package io.rolewright.evaluation.generator.years;

import java.time.LocalDate;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The facts of 2024 and 2025 of an invented agency in Perth, in the order of their time. The same seed and scale make the
 * same facts, byte for byte. It needs memory for what is open at one time, not for what has passed, so that a large scale can
 * be streamed.
 */
public final class AgencyYears {
    private static final double LARGEST = 1_000;

    private final long seed;
    private final double scale;

    private AgencyYears(long seed, double scale) {
        this.seed = seed;
        this.scale = scale;
    }

    /**
     * An agency.
     *
     * @param seed decides everything
     * @param scale its size: 1 has about 30 new jobs a week; above 0, up to 1,000
     * @throws IllegalArgumentException when there is no such size
     */
    public static AgencyYears of(long seed, double scale) {
        if (!(scale > 0 && scale <= LARGEST)) {
            throw new IllegalArgumentException("scale " + scale);
        }
        return new AgencyYears(seed, scale);
    }

    /** The first day of every agency. */
    public static LocalDate firstDay() {
        return WorkDays.FIRST;
    }

    /** The last day of every agency. */
    public static LocalDate lastDay() {
        return WorkDays.LAST;
    }

    /** The day on which a fact happened, by the clocks of the agency. */
    public static LocalDate dayOf(Fact fact) {
        return WorkDays.of(fact.time().toEpochMilli());
    }

    /** All facts, made while they are read; each call begins anew. */
    public Stream<Fact> facts() {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(
                        new Story(seed, scale), Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE),
                false);
    }
}
