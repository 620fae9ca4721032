package io.rolewright.communications;

import org.jspecify.annotations.Nullable;

/**
 * A template with its gaps filled in.
 *
 * @param subject of an e-mail
 * @param text as plain text
 * @param html the same for programs that show it
 */
public record Preview(
        @Nullable String subject, String text, @Nullable String html) {}
