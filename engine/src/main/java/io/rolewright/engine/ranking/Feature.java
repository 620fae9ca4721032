package io.rolewright.engine.ranking;

/**
 * One number that a ranker may look at.
 *
 * @param name as in the allow-list, for example {@code required.used}
 * @param unit of its values, for example {@code months} or {@code share}
 * @param sense how a score may depend on it
 * @param category the part of the score that it counts for
 * @param meaning one sentence
 */
public record Feature(String name, String unit, Sense sense, Category category, String meaning) {
    /** Whether it counts months or years. */
    boolean isTime() {
        return unit.equals("months") || unit.equals("years");
    }

    /** How a score may depend on a feature. */
    public enum Sense {
        /** More is never worse. */
        RISING,
        /** More is never better. */
        FALLING,
        /** Either. */
        FREE
    }
}
