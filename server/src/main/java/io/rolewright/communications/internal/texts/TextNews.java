package io.rolewright.communications.internal.texts;

import io.rolewright.communications.internal.conversations.Received;
import io.rolewright.communications.internal.delivery.Receipt;
import java.util.Optional;

/** What Twilio tells of text messages. */
sealed interface TextNews {
    /**
     * One of ours came further.
     *
     * @param message which one, as its address of the callback says; empty where it says nothing
     * @param sid what Twilio calls it
     * @param isStop whether it came back because its recipient has said STOP
     */
    record Moved(String message, String sid, Receipt receipt, boolean isStop) implements TextNews {}

    /** One came in. */
    record Came(Received received, Optional<Keyword> keyword) implements TextNews {}
}
