package io.rolewright.communications;

import io.rolewright.shared.FileReference;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A file that goes with a message, or came with one.
 *
 * @param file where it is stored
 * @param name what the recipient sees
 * @param type media type, for example {@code application/pdf}
 */
public record AttachedFile(
        @NotNull FileReference file,
        @NotBlank @Size(max = 255) String name,
        @NotBlank @Size(max = 100) String type) {}
