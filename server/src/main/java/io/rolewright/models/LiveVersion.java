package io.rolewright.models;

import java.time.Instant;

/**
 * The version of a model that is live, in short.
 *
 * @param name the model's name
 * @param version the version's number
 * @param artifact the SHA-256 of its bytes, in lower-case hexadecimal
 * @param since when it became live, the last time
 */
public record LiveVersion(String name, int version, String artifact, Instant since) {}
