package io.rolewright.engine.ranking;

/**
 * A must-have of an advert.
 *
 * @param demand what is asked for: a skill id, or a code such as {@code degree} or {@code years}
 * @param answer whether the profile meets it
 */
public record Gate(String demand, Answer answer) {
    /** Whether something is met; not knowing is no failure. */
    public enum Answer {
        PASS,
        UNKNOWN,
        FAIL
    }
}
