package io.rolewright.evaluation.generator.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Chance that repeats itself: the same seed and purpose always fall the same way, on every machine. */
public final class Dice {
    private final Random random;

    /** Dice for one purpose, so that a change in one part of the world leaves the others as they were. */
    public Dice(long seed, String purpose) {
        this.random = new Random(mix(seed + 0x9E3779B97F4A7C15L * purpose.hashCode()));
    }

    /** A whole number from {@code low} to {@code high}, both included. */
    public int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    /** True in {@code percent} of a hundred throws. */
    public boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** One of the things, each as likely. */
    public <T> T pick(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    /** All the things, in an order of chance. */
    public <T> List<T> shuffled(List<T> things) {
        var mixed = new ArrayList<>(things);
        for (int i = mixed.size() - 1; i > 0; i--) {
            mixed.set(i, mixed.set(random.nextInt(i + 1), mixed.get(i)));
        }
        return mixed;
    }

    /** At most {@code count} different things, in an order of chance. */
    public <T> List<T> some(List<T> things, int count) {
        return List.copyOf(shuffled(things).subList(0, Math.min(count, things.size())));
    }

    /** The finalizer of SplitMix64, which spreads neighbouring seeds over the whole range. */
    private static long mix(long value) {
        long spread = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        spread = (spread ^ (spread >>> 27)) * 0x94D049BB133111EBL;
        return spread ^ (spread >>> 31);
    }
}
