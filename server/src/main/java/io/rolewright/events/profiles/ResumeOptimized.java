package io.rolewright.events.profiles;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.OptimizedId;
import io.rolewright.shared.ProfileId;

/**
 * An enhanced or blind version of a candidate's résumé was made.
 *
 * @param candidate whose it is
 * @param optimized the version
 * @param profile the reading that it was made of
 * @param form what was made
 * @param template how it is printed
 * @param versions what made it: versions of release and taxonomy, parted by {@code /}
 */
@EventType("profiles.resume-optimized.v1")
public record ResumeOptimized(
        CandidateId candidate,
        OptimizedId optimized,
        ProfileId profile,
        OptimizedForm form,
        OptimizedTemplate template,
        String versions)
        implements Event {
    @Override
    public CandidateId subject() {
        return candidate;
    }
}
