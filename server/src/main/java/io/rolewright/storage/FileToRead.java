package io.rolewright.storage;

import io.rolewright.shared.FileReference;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A stored file to be read.
 *
 * @param file which
 * @param name the name that it was given, for the finding {@code document.name-mismatch} alone
 */
public record FileToRead(
        @NotNull FileReference file,
        @NotNull @Size(max = 255) String name) {}
