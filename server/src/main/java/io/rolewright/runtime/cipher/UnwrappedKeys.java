package io.rolewright.runtime.cipher;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Unwrapped data keys, kept for a minute: long enough for a page of people, short enough to forget an erased one. */
final class UnwrappedKeys {
    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final int MOST = 1_000;

    private final InstantSource clock;
    private final Map<KeyName, Kept> kept = new LinkedHashMap<>();

    UnwrappedKeys(InstantSource clock) {
        this.clock = clock;
    }

    private record Kept(DataKey key, Instant until) {}

    synchronized Optional<DataKey> find(KeyName name) {
        return Optional.ofNullable(kept.get(name))
                .filter(one -> clock.instant().isBefore(one.until()))
                .map(Kept::key);
    }

    synchronized void keep(KeyName name, DataKey key) {
        if (kept.size() >= MOST) {
            kept.remove(kept.keySet().iterator().next());
        }
        kept.remove(name);
        kept.put(name, new Kept(key, clock.instant().plus(KEPT)));
    }

    synchronized void forget(KeyName name) {
        kept.remove(name);
    }

    synchronized void forgetAll() {
        kept.clear();
    }
}
