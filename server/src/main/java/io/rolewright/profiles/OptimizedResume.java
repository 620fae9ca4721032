package io.rolewright.profiles;

import io.rolewright.events.profiles.OptimizedForm;
import io.rolewright.events.profiles.OptimizedTemplate;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.OptimizedId;
import io.rolewright.shared.Personal;
import io.rolewright.shared.ProfileId;
import java.time.Instant;
import java.util.List;

/**
 * An enhanced or blind version of a résumé.
 *
 * @param id names it
 * @param candidateId whose it is
 * @param profileId the reading that it was made of
 * @param form what was made
 * @param template how it is printed
 * @param keywords what was added to the skills, each with the reason why it is true
 * @param versions what made it: versions of release and taxonomy, parted by {@code /}
 * @param createdAt when it was made
 */
public record OptimizedResume(
        OptimizedId id,
        CandidateId candidateId,
        ProfileId profileId,
        OptimizedForm form,
        OptimizedTemplate template,
        @Personal List<AddedKeyword> keywords,
        String versions,
        Instant createdAt) {
    public OptimizedResume {
        keywords = List.copyOf(keywords);
    }
}
