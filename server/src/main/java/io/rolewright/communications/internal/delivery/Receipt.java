package io.rolewright.communications.internal.delivery;

import io.rolewright.events.communications.MessageState;
import org.jspecify.annotations.Nullable;

/**
 * What a carrier tells later of a message that it took.
 *
 * @param state how far it has come
 * @param code why it came back or failed; absent otherwise
 * @param isAddress whether it came back because of the address, to which nothing is sent any more
 */
public record Receipt(MessageState state, @Nullable String code, boolean isAddress) {
    /** One of a message with which all is well. */
    public static Receipt of(MessageState state) {
        return new Receipt(state, null, false);
    }
}
