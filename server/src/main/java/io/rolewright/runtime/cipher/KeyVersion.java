package io.rolewright.runtime.cipher;

import java.time.Instant;

/**
 * One version of the key-encryption key.
 *
 * @param version its number; the highest one wraps
 * @param madeAt since when it is there
 * @param dataKeys how many data keys are wrapped under it
 */
public record KeyVersion(int version, Instant madeAt, long dataKeys) {}
