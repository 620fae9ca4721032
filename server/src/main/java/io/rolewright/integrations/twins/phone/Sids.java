package io.rolewright.integrations.twins.phone;

import java.util.HexFormat;
import java.util.SplittableRandom;

/** Ids as Twilio makes them: two letters that tell the kind, and 32 hexadecimal digits; every run begins with the same. */
final class Sids {
    private final SplittableRandom random = new SplittableRandom(1);

    synchronized String next(String kind) {
        var bytes = new byte[16];
        random.nextBytes(bytes);
        return kind + HexFormat.of().formatHex(bytes);
    }
}
