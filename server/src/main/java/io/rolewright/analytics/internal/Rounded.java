package io.rolewright.analytics.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Numbers as they are shown. */
final class Rounded {
    private Rounded() {}

    /** A part of a whole to four places; nothing of nothing. */
    static @Nullable BigDecimal share(long part, long whole) {
        return whole == 0 ? null : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_UP);
    }

    /** To two places. */
    static @Nullable BigDecimal days(@Nullable Double days) {
        return days == null ? null : BigDecimal.valueOf(days).setScale(2, RoundingMode.HALF_UP);
    }

    /** To four places. */
    static @Nullable BigDecimal share(@Nullable Double share) {
        return share == null ? null : BigDecimal.valueOf(share).setScale(4, RoundingMode.HALF_UP);
    }

    /** To one place. */
    static @Nullable BigDecimal score(@Nullable Double score) {
        return score == null ? null : BigDecimal.valueOf(score).setScale(1, RoundingMode.HALF_UP);
    }

    /** An amount shared out among so many, to the coin; nothing among nobody. */
    static @Nullable Long coins(long minor, long among) {
        return among == 0
                ? null
                : BigDecimal.valueOf(minor)
                        .divide(BigDecimal.valueOf(among), 0, RoundingMode.HALF_UP)
                        .longValueExact();
    }
}
