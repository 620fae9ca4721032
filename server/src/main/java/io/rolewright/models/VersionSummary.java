package io.rolewright.models;

import io.rolewright.events.models.Alias;
import java.time.Instant;
import java.util.List;

/**
 * One version of a model, in short.
 *
 * @param version its number, from 1
 * @param label the version as its card names it
 * @param hash names its content, artefact and card: SHA-256 in lower-case hexadecimal
 * @param size of the artefact in bytes
 * @param licence under which it may be used
 * @param aliases what it is to those who use the model
 * @param registeredAt since when it is here
 * @param registeredBy who brought it
 */
public record VersionSummary(
        int version,
        String label,
        String hash,
        long size,
        String licence,
        List<Alias> aliases,
        Instant registeredAt,
        String registeredBy) {
    public VersionSummary {
        aliases = List.copyOf(aliases);
    }
}
