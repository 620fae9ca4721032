package io.rolewright.hiring.internal;

import org.jspecify.annotations.Nullable;

/** Texts that people may leave out, or take away by sending nothing but blanks. */
final class Texts {
    private Texts() {}

    /** The text without blanks around it; absent where nothing else is there. */
    static @Nullable String present(@Nullable String sent) {
        return sent == null || sent.isBlank() ? null : sent.strip();
    }

    /** What a change makes of a text: absent leaves it as it was, blank takes it away. */
    static @Nullable String changed(@Nullable String before, @Nullable String sent) {
        return sent == null ? before : present(sent);
    }
}
