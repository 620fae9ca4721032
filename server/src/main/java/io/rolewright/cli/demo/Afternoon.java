package io.rolewright.cli.demo;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * Where it is early afternoon. The demo's agency stands there: texts and calls are let through by day alone, on the clock of the
 * agency where nobody says where somebody lives, and the demo has to work at every hour.
 */
final class Afternoon {
    private static final int HOUR = 13;

    private Afternoon() {}

    /** Between {@code Etc/GMT+10} and {@code Etc/GMT-13}; signs there are the other way round than people say it. */
    static ZoneId at(Instant now) {
        var behind = now.atOffset(ZoneOffset.UTC).getHour() - HOUR;
        return ZoneId.of("Etc/GMT%+d".formatted(behind));
    }
}
