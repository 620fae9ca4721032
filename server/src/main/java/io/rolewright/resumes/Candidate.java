package io.rolewright.resumes;

import io.rolewright.shared.CandidateId;
import io.rolewright.shared.UserId;
import io.rolewright.shared.Versioned;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person who may be placed. How they are called and reached stands in their profile.
 *
 * @param id names them
 * @param ownerId the recruiter who looks after them
 * @param restriction why nobody but the owner may see them; absent when the whole agency may
 * @param createdAt when they became a candidate
 * @param version rises with every change; to be sent as {@code If-Match} with the next one
 */
public record Candidate(
        CandidateId id, UserId ownerId, @Nullable Restriction restriction, Instant createdAt, int version)
        implements Versioned {}
