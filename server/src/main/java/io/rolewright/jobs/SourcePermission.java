package io.rolewright.jobs;

import io.rolewright.shared.UserId;
import java.time.Instant;

/**
 * Why a source may be read that is not offered to robots.
 *
 * @param words who agreed to what, and where that is written
 * @param notedBy who noted it
 * @param notedAt when
 */
public record SourcePermission(String words, UserId notedBy, Instant notedAt) {}
