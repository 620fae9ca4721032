package io.rolewright.hiring;

import java.util.List;

/**
 * What was written down about the end of a placement, and does not count any more.
 *
 * @param corrected the first first; what counts stands with the placement
 */
public record DepartureLedger(List<CorrectedDeparture> corrected) {
    public DepartureLedger {
        corrected = List.copyOf(corrected);
    }
}
