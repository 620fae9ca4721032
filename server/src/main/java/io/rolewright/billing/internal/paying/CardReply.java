package io.rolewright.billing.internal.paying;

import java.net.URI;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How paying by card went, for who comes back to the page. It is told in the page's address, so nothing is decided by it. */
enum CardReply {
    NONE,

    /** The provider has sent the client back; what it tells us ourselves counts, and may take a while. */
    PAID,

    /** The provider could not be reached, or made no page. */
    AWAY;

    static CardReply of(@Nullable String told) {
        return Stream.of(values())
                .filter(reply -> reply.word().equals(told))
                .findFirst()
                .orElse(NONE);
    }

    /** A page's address that tells this. */
    URI to(URI page) {
        return URI.create(page + "?card=" + word());
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
