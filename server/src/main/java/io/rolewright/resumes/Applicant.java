package io.rolewright.resumes;

import io.rolewright.shared.CandidateId;

/**
 * Somebody who is about to apply.
 *
 * @param id names them, and the key of their file
 */
public record Applicant(CandidateId id) {}
