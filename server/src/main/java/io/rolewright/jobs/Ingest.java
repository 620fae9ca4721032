package io.rolewright.jobs;

import io.rolewright.shared.SourceId;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run is to take in: sources, or one address.
 *
 * @param sources which sources; at most 200
 * @param url a page with one or more jobs, a feed, or a document, which becomes a source of its own
 * @param fromRaw whether to read again what the sources said last, without asking them: after our reading has become better
 */
public record Ingest(
        @Nullable @Size(max = 200) List<SourceId> sources,
        @Nullable @Size(max = 2000) String url,
        @Nullable Boolean fromRaw) {}
