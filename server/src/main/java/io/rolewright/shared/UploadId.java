package io.rolewright.shared;

import java.util.UUID;

/** Names one upload of one or many files. */
public record UploadId(UUID value) implements Id {
    @Override
    public String toString() {
        return text();
    }
}
