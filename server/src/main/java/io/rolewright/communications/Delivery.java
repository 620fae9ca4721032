package io.rolewright.communications;

import io.rolewright.events.communications.MessageState;
import io.rolewright.shared.MessageId;
import io.rolewright.shared.Person;
import org.jspecify.annotations.Nullable;

/**
 * What became of a wish to write to somebody.
 *
 * @param to whom
 * @param message the message that is on its way; absent when there is none
 * @param state how far it is; absent when there is none
 * @param code why there is none, for example {@code communications.no-address}
 */
public record Delivery(
        Person to,
        @Nullable MessageId message,
        @Nullable MessageState state,
        @Nullable String code) {}
