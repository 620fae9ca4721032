package io.rolewright.events.matching;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.ReceiptId;
import io.rolewright.shared.ShowingId;
import java.util.List;

/**
 * Somebody saw matches that nobody had seen ranked like this before.
 *
 * @param showing the look at them
 * @param receipts their receipts
 */
@EventType("matching.receipts-made.v1")
public record ReceiptsMade(ShowingId showing, List<ReceiptId> receipts) implements Event {
    public ReceiptsMade {
        receipts = List.copyOf(receipts);
    }

    @Override
    public ShowingId subject() {
        return showing;
    }
}
