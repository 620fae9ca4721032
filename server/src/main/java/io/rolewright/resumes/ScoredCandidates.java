package io.rolewright.resumes;

import io.rolewright.shared.CandidateId;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Candidates who were scored; one who was scored several times stands there several times.
 *
 * @param above those above the median of all
 * @param rest all others
 */
public record ScoredCandidates(
        @Size(max = 10_000) List<CandidateId> above,
        @Size(max = 10_000) List<CandidateId> rest) {
    public ScoredCandidates {
        above = List.copyOf(above);
        rest = List.copyOf(rest);
    }
}
