package io.rolewright.matching.internal.index;

import io.rolewright.shared.CandidateId;
import java.util.Comparator;

/**
 * Somebody who was found.
 *
 * @param score higher is better; what it means depends on who found them
 */
public record Hit(CandidateId candidate, double score) {
    /** The best first, equal ones by id. */
    public static final Comparator<Hit> ORDER = Comparator.comparingDouble(Hit::score)
            .reversed()
            .thenComparing(hit -> hit.candidate().value());
}
