package io.rolewright.profiles;

import io.rolewright.events.profiles.OptimizedForm;
import io.rolewright.events.profiles.OptimizedTemplate;
import io.rolewright.shared.CandidateId;
import jakarta.validation.constraints.NotNull;

/**
 * A version of a résumé that somebody would like to have.
 *
 * @param candidateId whose
 * @param form what is to be made of it
 * @param template how it is to be printed
 */
public record NewOptimizedResume(
        @NotNull CandidateId candidateId,
        @NotNull OptimizedForm form,
        @NotNull OptimizedTemplate template) {}
