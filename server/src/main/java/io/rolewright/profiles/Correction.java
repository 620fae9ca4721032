package io.rolewright.profiles;

import io.rolewright.shared.CorrectionId;
import io.rolewright.shared.ResumeId;
import java.time.Instant;

/**
 * A correction of a profile that somebody made.
 *
 * @param id names it
 * @param resumeId the résumé whose reading was corrected
 * @param state whether it counts
 * @param correctedBy who made it, as the trail writes it
 * @param correctedAt when
 * @param correction what was put right
 */
public record Correction(
        CorrectionId id,
        ResumeId resumeId,
        CorrectionState state,
        String correctedBy,
        Instant correctedAt,
        ProfileCorrection correction) {}
