package io.rolewright.hiring.internal;

import io.rolewright.hiring.ApplicationStep;
import io.rolewright.hiring.ReviewRequest;
import io.rolewright.matching.Explanation;
import io.rolewright.profiles.ReadPart;
import java.util.List;
import java.util.Optional;

/**
 * Where somebody's application stands, as they are shown it.
 *
 * @param job what the job is called
 * @param steps the stages that they went through, the last of them where they are
 * @param parts what was read from their résumé; nothing when none has been read
 * @param score how they were scored for the job; absent when they were not
 * @param requests what they asked about it, the latest first
 */
record ApplicationStatus(
        String job,
        List<ApplicationStep> steps,
        List<ReadPart> parts,
        Optional<Explanation> score,
        List<ReviewRequest> requests) {}
