package io.rolewright.shared;

import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * Makes ids: UUIDv7 (RFC 9562), so that ids made later sort later.
 *
 * <p>Ids of one source rise strictly, also within a millisecond and when the clock goes back.
 */
public final class Ids {
    private static final int COUNTER_LIMIT = 1 << 12;
    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final InstantSource clock;
    private final RandomGenerator random;
    private long millis;
    private int counter;

    public Ids(InstantSource clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    /** A new id of the wanted type: {@code ids.next(JobId::new)}. */
    public <T extends Id> T next(Function<UUID, T> type) {
        return type.apply(next());
    }

    /** A new UUIDv7. */
    public synchronized UUID next() {
        tick();
        return new UUID((millis << 16) | VERSION | counter, (random.nextLong() >>> 2) | VARIANT);
    }

    /** A new trace id as W3C writes it: 32 lower-case hexadecimal digits. */
    public String trace() {
        return next().toString().replace("-", "");
    }

    private void tick() {
        var now = clock.millis();
        if (now > millis) {
            millis = now;
            counter = random.nextInt(COUNTER_LIMIT / 2);
            return;
        }
        counter++;
        if (counter == COUNTER_LIMIT) {
            millis++;
            counter = 0;
        }
    }
}
