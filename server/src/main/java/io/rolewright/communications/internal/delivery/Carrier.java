package io.rolewright.communications.internal.delivery;

import io.rolewright.communications.internal.conversations.Entry;
import io.rolewright.events.communications.Channel;
import java.time.Duration;

/** Carries messages of one channel to their recipients. */
public interface Carrier {
    Channel channel();

    /** The code of a message of which nobody knows whether it was handed over. */
    String uncertain();

    /**
     * Hands a message over, once. What it cannot tell to have failed is {@link Handed.Unknown}.
     *
     * @param within after this it is not handed over any more: another process may have its turn
     * @return what came of it
     */
    Handed hand(Entry entry, Duration within);

    /** Asks about a message of which nobody knows whether it was handed over. */
    Found find(Entry entry);

    /** What is known of a message that may have been handed over before. */
    enum Found {
        /** It is on its way. */
        TAKEN,
        /** It is not, as far as can be known; it is to be handed over, once more perhaps. */
        MISSING,
        /** Nobody can be asked now. */
        UNKNOWN
    }
}
