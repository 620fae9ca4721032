package io.rolewright.integrations.twins.world;

import java.util.Locale;
import java.util.SplittableRandom;
import java.util.UUID;

/** Ids as each kind of site makes them. */
final class Ids {
    private Ids() {}

    static String of(Site site, long seed, long number) {
        var random = new SplittableRandom(seed * 31 + number);
        return switch (site) {
            case GREENHOUSE -> String.valueOf(4_000_000L + number);
            case LEVER, ASHBY -> new UUID(random.nextLong(), random.nextLong()).toString();
            case SMARTRECRUITERS -> String.valueOf(743_999_000_000_000L + number);
            case WORKABLE ->
                String.format(Locale.ROOT, "%010X", random.nextLong(1L << 40) / 100_000 * 100_000 + number);
            case RECRUITEE -> String.valueOf(900_000L + number);
            case LINKEDIN -> String.valueOf(3_500_000_000L + number);
            default -> "J-" + number;
        };
    }
}
