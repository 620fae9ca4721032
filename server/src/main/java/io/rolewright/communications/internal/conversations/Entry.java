package io.rolewright.communications.internal.conversations;

import io.rolewright.communications.Message;
import org.jspecify.annotations.Nullable;

/**
 * A message with what its reader need not know.
 *
 * @param html of an e-mail, beside its text
 * @param intent names it: there is one message for each
 * @param header {@code Message-ID} of an e-mail
 * @param answered {@code Message-ID} of the e-mail that it answers
 */
public record Entry(
        Message message,
        @Nullable String html,
        String intent,
        @Nullable String header,
        @Nullable String answered) {}
