package io.rolewright.jobs;

import io.rolewright.shared.Refusal;
import io.rolewright.shared.SourceId;
import org.jspecify.annotations.Nullable;

/**
 * Something that a source listed and that gave no job.
 *
 * @param sourceId which source
 * @param key what the source calls it
 * @param url where it stands
 * @param refusal why there is no job
 */
public record ItemRefusal(
        SourceId sourceId, String key, @Nullable String url, Refusal refusal) {}
