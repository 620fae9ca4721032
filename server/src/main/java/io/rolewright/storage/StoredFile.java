package io.rolewright.storage;

import io.rolewright.shared.FileReference;

/**
 * A file in the store.
 *
 * @param reference where it is: a keyed hash over key name and content
 * @param size in bytes, at least 1
 * @param hash a keyed hash over the content alone, lower-case hexadecimal: equal for equal files whatever their key
 */
public record StoredFile(FileReference reference, long size, String hash) {}
