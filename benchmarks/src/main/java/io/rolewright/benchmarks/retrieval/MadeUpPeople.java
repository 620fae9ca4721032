package io.rolewright.benchmarks.retrieval;

import io.rolewright.matching.internal.index.IndexedCandidate;
import io.rolewright.matching.internal.index.KeywordField;
import io.rolewright.matching.internal.index.NumberField;
import io.rolewright.matching.internal.index.Place;
import io.rolewright.matching.internal.index.QuantizedVector;
import io.rolewright.matching.internal.index.TextField;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ProfileId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Profiles of 300 words, 12 skills and a vector; the same number is always the same person. */
final class MadeUpPeople {
    static final String MODEL = "made-up vectors";

    /** {@link NumberField#PAY} is even below this, so a bound on it passes a known share. */
    static final int MOST_PAY = 1_000_000;

    static final int MOST_MONTHS = 240;

    private static final long SEED = 20_261_126;
    private static final int WORDS = 300;
    private static final int VOCABULARY = 20_000;
    private static final int WORDS_OF_A_TRADE = 200;
    private static final int SKILLS_OF_A_TRADE = 40;
    private static final int SKILLS = 12;
    private static final double OF_THE_TRADE = 0.3;

    private final Landscape landscape = new Landscape(SEED);

    /** One of them, with the exact vector. */
    record Person(IndexedCandidate candidate, float[] vector) {}

    Person person(int number) {
        return person(number, 1);
    }

    Person person(int number, long version) {
        var random = random(number);
        var trade = random.nextInt(Landscape.CLUSTERS);
        var vector = landscape.vector(trade, random);
        var profile = new ProfileId(new UUID(version << 16 | 0x7000, Long.MIN_VALUE | number));
        var candidate = new IndexedCandidate(
                id(number),
                profile,
                Map.of(
                        TextField.TITLE, title(trade, random),
                        TextField.SKILLS, skills(trade, random),
                        TextField.WORDS, words(trade, random)),
                Map.of(KeywordField.WORK_RIGHT, random.nextBoolean() ? Set.of("AU") : Set.of("NZ")),
                Map.of(
                        NumberField.EXPERIENCE_MONTHS, (long) random.nextInt(MOST_MONTHS),
                        NumberField.PAY, (long) random.nextInt(MOST_PAY)),
                Optional.of(new Place(random.nextDouble(-38, -29.7), random.nextDouble(140, 150))),
                Optional.of(QuantizedVector.of(MODEL, vector)));
        return new Person(candidate, vector);
    }

    static CandidateId id(int number) {
        return new CandidateId(new UUID(0x0190_0000_0000_7000L, Long.MIN_VALUE | number));
    }

    static int number(CandidateId candidate) {
        return (int) candidate.value().getLeastSignificantBits();
    }

    private static RandomGenerator random(int number) {
        return new SplittableRandom(SEED ^ number * 0x9E37_79B9_7F4A_7C15L);
    }

    private static List<String> title(int trade, RandomGenerator random) {
        return List.of("level" + random.nextInt(5), "title" + trade + "x" + random.nextInt(8));
    }

    private static List<String> skills(int trade, RandomGenerator random) {
        List<String> skills = new ArrayList<>(SKILLS);
        for (var i = 0; i < SKILLS; i++) {
            var of = i < 10 ? trade : random.nextInt(Landscape.CLUSTERS);
            skills.add("skill" + of + "x" + random.nextInt(SKILLS_OF_A_TRADE));
        }
        return skills;
    }

    /** Some words are in nearly every text and most are rare, as in any language. */
    private static List<String> words(int trade, RandomGenerator random) {
        List<String> words = new ArrayList<>(WORDS);
        for (var i = 0; i < WORDS; i++) {
            var u = random.nextDouble();
            words.add(
                    random.nextDouble() < OF_THE_TRADE
                            ? "trade" + trade + "x" + (int) (u * u * WORDS_OF_A_TRADE)
                            : "word" + (int) (u * u * u * VOCABULARY));
        }
        return words;
    }
}
