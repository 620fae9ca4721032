package io.rolewright.engine.fairness;

import java.util.Optional;

/**
 * What a person says of themself; every answer is optional, and an absent one is unknown, never guessed.
 *
 * @param sex sex or gender
 * @param ethnicity race or ethnicity
 * @param age age band on the day of the audit
 */
public record Declared(Optional<Sex> sex, Optional<Ethnicity> ethnicity, Optional<AgeBand> age) {
    /** Somebody who said nothing. */
    public static final Declared NOTHING = new Declared(Optional.empty(), Optional.empty(), Optional.empty());
}
