package io.rolewright.models;

import java.time.Instant;

/**
 * A process that uses a model.
 *
 * @param process {@code <number>@<machine>}
 * @param service the service that uses it there
 * @param version the version that it runs
 * @param since when it took that version
 * @param seenAt when it last said so
 */
public record Running(String process, String service, int version, Instant since, Instant seenAt) {}
