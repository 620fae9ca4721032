package io.rolewright.models;

/**
 * The bytes of a version, kept once however many versions name them.
 *
 * @param sha256 the hash of the bytes, lower-case hexadecimal
 * @param size in bytes, at least 1
 */
public record StoredArtifact(String sha256, long size) {}
