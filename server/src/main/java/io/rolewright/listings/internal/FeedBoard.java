package io.rolewright.listings.internal;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** The feed that other sites read by themselves: what is missing in it is closed there. */
@Component
final class FeedBoard extends OwnBoard {
    static final String NAME = "feed";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Work begin(Deed deed, Placement placement) {
        return deed == Deed.TAKE_DOWN
                ? super.begin(deed, placement)
                : FeedJob.refusal(placement.words())
                        .<Work>map(Work.Settled::new)
                        .orElseGet(() -> super.begin(deed, placement));
    }

    @Override
    Reply.Live live(Placement placement) {
        return new Reply.Live(Optional.of(placement.id().text()), Optional.empty());
    }
}
