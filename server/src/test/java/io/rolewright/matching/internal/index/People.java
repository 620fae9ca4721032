package io.rolewright.matching.internal.index;

import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ProfileId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Candidates for tests of an index. */
public final class People {
    public static final String MODEL = "made-up model 1";
    public static final Place PERTH = new Place(-31.95, 115.86);
    public static final Place SYDNEY = new Place(-33.87, 151.21);

    private static final int DIMENSIONS = 32;

    private People() {}

    public static CandidateId id(int number) {
        return new CandidateId(new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0000L | number));
    }

    /** A candidate with nothing known but a first profile. */
    public static Draft candidate(int number) {
        return new Draft(number);
    }

    /** A vector of length 1, the same for the same seed. */
    public static QuantizedVector vector(String model, long seed) {
        var random = new Random(seed);
        var vector = new float[DIMENSIONS];
        var squares = 0.0;
        for (var i = 0; i < vector.length; i++) {
            vector[i] = (float) random.nextGaussian();
            squares += vector[i] * vector[i];
        }
        for (var i = 0; i < vector.length; i++) {
            vector[i] /= (float) Math.sqrt(squares);
        }
        return QuantizedVector.of(model, vector);
    }

    public static QuantizedVector vector(long seed) {
        return vector(MODEL, seed);
    }

    /** What is told of a candidate, part by part. */
    public static final class Draft {
        private final int number;
        private final Map<TextField, List<String>> text = new EnumMap<>(TextField.class);
        private final Map<KeywordField, Set<String>> keywords = new HashMap<>();
        private final Map<NumberField, Long> numbers = new EnumMap<>(NumberField.class);
        private Optional<Place> place = Optional.empty();
        private Optional<QuantizedVector> vector = Optional.empty();
        private long version = 1;

        private Draft(int number) {
            this.number = number;
        }

        public Draft says(TextField field, String tokens) {
            text.put(field, List.of(tokens.split(" ")));
            return this;
        }

        public Draft has(KeywordField field, String... values) {
            keywords.computeIfAbsent(field, none -> new HashSet<>()).addAll(List.of(values));
            return this;
        }

        public Draft has(NumberField field, long value) {
            numbers.put(field, value);
            return this;
        }

        public Draft lives(Place where) {
            place = Optional.of(where);
            return this;
        }

        public Draft means(QuantizedVector meaning) {
            vector = Optional.of(meaning);
            return this;
        }

        public Draft version(long later) {
            version = later;
            return this;
        }

        public IndexedCandidate done() {
            var profile = new ProfileId(new UUID((version << 16) | 0x7000, 0x8000_0000_0000_0000L | number));
            return new IndexedCandidate(id(number), profile, text, keywords, numbers, place, vector);
        }
    }
}
