package io.rolewright.profiles;

import io.rolewright.shared.FileReference;

/**
 * A résumé that does not say whose it is, as a stored PDF.
 *
 * @param file where it is stored, under the candidate's key
 * @param reference what it calls the candidate: enough for us to find them, and nothing to others
 */
public record BlindFile(FileReference file, String reference) {}
