package io.rolewright.notifications;

import io.rolewright.events.communications.MessageState;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far something came on one way.
 *
 * @param way which way
 * @param state how far it is
 * @param at since when
 * @param dueAt when it goes out if it is not read before; absent unless it waits
 * @param code why it failed; absent otherwise
 * @param moves what became of the message since it was handed over, in its order
 */
public record WayTrace(
        Way way,
        State state,
        Instant at,
        @Nullable Instant dueAt,
        @Nullable String code,
        List<Move> moves) {
    public WayTrace {
        moves = List.copyOf(moves);
    }

    /** How far it is. */
    public enum State {
        /** It stands in the list. */
        SHOWN,
        /** It goes out at its time if it is not read before. */
        WAITING,
        /** It comes with the next digest if it is not read before. */
        GATHERED,
        /** It was handed over to be sent. */
        HANDED_OVER,
        /** It was read before. */
        UNNEEDED,
        /** It could not be handed over. */
        FAILED
    }

    /**
     * What became of a message.
     *
     * @param state how far it was
     * @param code why it was no further; absent otherwise
     * @param at when we were told
     */
    public record Move(MessageState state, @Nullable String code, Instant at) {}
}
