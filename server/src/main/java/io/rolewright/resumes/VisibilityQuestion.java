package io.rolewright.resumes;

import io.rolewright.shared.CandidateId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Candidates that somebody would like to see.
 *
 * @param candidates at most 10,000
 */
public record VisibilityQuestion(
        @NotNull @Size(max = 10_000) List<CandidateId> candidates) {}
