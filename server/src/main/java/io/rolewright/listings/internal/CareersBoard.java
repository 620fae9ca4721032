package io.rolewright.listings.internal;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** The agency's own careers site. It calls an advert by the last part of its page's address. */
@Component
final class CareersBoard extends OwnBoard {
    static final String NAME = "careers";

    private final CareersAddress address;

    CareersBoard(CareersAddress address) {
        this.address = address;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    Reply.Live live(Placement placement) {
        var slug = CareersAddress.slug(placement.words().title(), placement.code());
        return new Reply.Live(Optional.of(slug), Optional.of(address.of(slug)));
    }
}
