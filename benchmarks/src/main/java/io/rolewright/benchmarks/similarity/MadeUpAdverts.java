package io.rolewright.benchmarks.similarity;

import io.rolewright.engine.similarity.Signature;
import java.util.Random;

/**
 * Signatures of made-up adverts: 90 to 290 words of a vocabulary in which few words are frequent, a quarter of them the usual
 * sentences of one of 400 agencies, for one of 300 towns; every fourth advert is a cut and surrounded copy of an earlier one.
 */
public final class MadeUpAdverts {
    private static final int WORDS = 30_000;
    private static final int AGENCIES = 400;
    private static final int TOWNS = 300;
    private static final int COPIES = 4;
    private static final int SENTENCES = 50;

    private final String[] vocabulary = new String[WORDS];
    private final String[] usual = new String[AGENCIES];
    private final long seed;

    public MadeUpAdverts(long seed) {
        this.seed = seed;
        var random = new Random(seed);
        for (int i = 0; i < WORDS; i++) {
            vocabulary[i] = Integer.toString(500 + i * 37 + random.nextInt(37), Character.MAX_RADIX)
                    .replaceAll("\\d", "e");
        }
        for (int i = 0; i < AGENCIES; i++) {
            usual[i] = words(random, SENTENCES);
        }
    }

    private String words(Random random, int count) {
        var text = new StringBuilder(count * 6);
        for (int i = 0; i < count; i++) {
            text.append(vocabulary[(int) (WORDS * Math.pow(random.nextDouble(), 4))])
                    .append(' ');
        }
        return text.toString();
    }

    /** The number of the advert of which this one is a copy; itself where it is none. */
    int original(int number) {
        if (number % COPIES != COPIES - 1) {
            return number;
        }
        int earlier = new Random(seed + 31L * number).nextInt(number);
        return earlier % COPIES == COPIES - 1 ? earlier - 1 : earlier;
    }

    public Signature signature(int number) {
        int original = original(number);
        var random = new Random(seed * 1_000_003 + original);
        random.nextLong();
        var town = "town" + random.nextInt(TOWNS);
        var agency = random.nextInt(AGENCIES);
        var own = words(random, 40 + random.nextInt(200));
        if (original == number) {
            return Signature.of(own + usual[agency], town);
        }
        var change = new Random(number);
        int kept = own.length() * (50 + change.nextInt(50)) / 100;
        return Signature.of(usual[change.nextInt(AGENCIES)] + own.substring(0, kept), town);
    }
}
