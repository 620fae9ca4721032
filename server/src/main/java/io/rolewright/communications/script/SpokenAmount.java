package io.rolewright.communications.script;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An amount in the unit that a question wants: "two weeks" are 14 days. Two amounts are none, for nobody knows which one is meant. */
final class SpokenAmount {
    private static final Set<String> FILLERS = Set.of("of", "a", "an", "whole", "full", "australian", "us");

    private SpokenAmount() {}

    static Optional<String> of(Words words, Question question) {
        var amounts = amounts(words, question.unit());
        if (amounts.isEmpty() && isNone(words, question)) {
            amounts.add(BigDecimal.ZERO);
        }
        return amounts.stream().distinct().count() == 1
                        && question.isWithin(amounts.getFirst().doubleValue())
                ? Optional.of(amounts.getFirst().stripTrailingZeros().toPlainString())
                : Optional.empty();
    }

    private static List<BigDecimal> amounts(Words words, Unit unit) {
        var numbers = SpokenNumber.all(words);
        var amounts = new ArrayList<BigDecimal>();
        numbers.forEach(number -> amounts.add(number.value().multiply(size(words, number.end(), unit))));
        for (var place = 1; place < words.size() && numbers.isEmpty(); place++) {
            var size = unit.sizes().get(words.all().get(place));
            if (size != null && Set.of("a", "an").contains(words.all().get(place - 1))) {
                amounts.add(BigDecimal.valueOf(size));
            }
        }
        return amounts;
    }

    /** The size of the unit behind a number; that of the question itself where none is named. */
    private static BigDecimal size(Words words, int from, Unit unit) {
        var place = from;
        while (place < words.size() && FILLERS.contains(words.all().get(place))) {
            place++;
        }
        return place < words.size()
                ? BigDecimal.valueOf(unit.sizes().getOrDefault(words.all().get(place), 1))
                : BigDecimal.ONE;
    }

    private static boolean isNone(Words words, Question question) {
        return question.least() == 0 && Phrases.of("none").stream().anyMatch(words::has);
    }
}
