package io.rolewright.listings.internal;

import io.rolewright.integrations.ProviderAnswer;
import java.util.Optional;

/** A board of our own: what is live here is read from our rows, so a deed is done when it is written down. */
abstract sealed class OwnBoard implements Board permits CareersBoard, FeedBoard {
    @Override
    public Work begin(Deed deed, Placement placement) {
        return new Work.Settled(deed == Deed.TAKE_DOWN ? new Reply.Gone() : live(placement));
    }

    abstract Reply.Live live(Placement placement);

    @Override
    public Reply understand(Deed deed, Placement placement, ProviderAnswer answer) {
        throw new IllegalStateException(name() + " is never asked");
    }

    @Override
    public Optional<String> partner() {
        return Optional.empty();
    }
}
