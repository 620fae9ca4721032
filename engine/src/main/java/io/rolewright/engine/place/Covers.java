package io.rolewright.engine.place;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Finds every way to understand all words from one word on: one town, perhaps the larger town around it, areas, a postal
 * code, and words such as "greater". What may stand how often is bounded, so that no input takes long.
 */
final class Covers {
    private static final int LONGEST_NAME = 5;
    private static final int MOST_AREAS = 4;
    private static final int MOST_AROUND = 2;
    private static final int MOST_NUMBERS = 3;
    private static final int LONGEST_NUMBER = 8;

    /** Digits of the shortest postal code that may stand first, where house numbers stand. */
    private static final int LEADING_NUMBER = 4;

    private final WrittenPlace written;
    private final Spans<Spot> towns;
    private final Spans<Area> areas;
    private final Function<String, Boolean> isAround;
    private final List<Cover> found = new ArrayList<>();
    private int from;
    private int townBefore;

    Covers(WrittenPlace written, Towns towns, Areas areas) {
        this.written = written;
        this.towns = new Spans<>(written, LONGEST_NAME, towns::named);
        this.areas = new Spans<>(written, LONGEST_NAME, areas::named);
        this.isAround = areas::isAround;
    }

    /**
     * All ways to understand the words.
     *
     * @param first the first word that matters
     * @param end the town's name begins before this word
     */
    List<Cover> from(int first, int end) {
        found.clear();
        from = first;
        townBefore = end;
        goOn(first, Understood.NOTHING);
        return List.copyOf(found);
    }

    private void goOn(int at, Understood sofar) {
        if (at == written.size()) {
            if (!sofar.towns().isEmpty()) {
                found.add(new Cover(sofar.key(), sofar.towns(), sofar.larger(), sofar.areas()));
            }
            return;
        }
        for (int end = Math.min(written.size(), at + LONGEST_NAME); end > at; end--) {
            if (written.isTogether(at, end)) {
                town(at, end, sofar);
                area(at, end, sofar);
                around(at, end, sofar);
            }
        }
        number(at, sofar);
    }

    private void town(int at, int end, Understood sofar) {
        boolean isFirst = sofar.towns().isEmpty();
        boolean isFree = isFirst ? at < townBefore && isBehindNoRegion(at, sofar) : isBehindItsPart(at, sofar);
        List<Spot> meanings = isFree ? towns.of(at, end) : List.of();
        if (!meanings.isEmpty()) {
            goOn(end, isFirst ? sofar.town(written.key(at, end), meanings) : larger(at, end, sofar.larger(meanings)));
        }
    }

    /** "New York" behind "Newark" may be the state as well, and then is not contradicted either. */
    private Understood larger(int at, int end, Understood sofar) {
        List<Area> meanings = areas.of(at, end);
        return meanings.isEmpty() ? sofar : sofar.area(meanings);
    }

    /** Regions are first names as well, and towns surnames: in one breath, a region stands behind its town. */
    private boolean isBehindNoRegion(int at, Understood sofar) {
        return sofar.areas().isEmpty()
                || written.startsPart(at)
                || sofar.areas().stream().flatMap(List::stream).anyMatch(Area::isCountry);
    }

    private boolean isBehindItsPart(int at, Understood sofar) {
        return written.startsPart(at)
                && sofar.larger().isEmpty()
                && sofar.areas().isEmpty();
    }

    private void area(int at, int end, Understood sofar) {
        List<Area> meanings = sofar.areas().size() < MOST_AREAS ? areas.of(at, end) : List.of();
        if (!meanings.isEmpty()) {
            goOn(end, sofar.area(meanings));
        }
    }

    private void around(int at, int end, Understood sofar) {
        if (sofar.wordsAround() < MOST_AROUND && isAround.apply(written.key(at, end))) {
            goOn(end, sofar.around());
        }
    }

    private void number(int at, Understood sofar) {
        if (sofar.numbers() < MOST_NUMBERS && isPartOfPostalCode(at)) {
            goOn(at + 1, sofar.number());
        }
    }

    private boolean isPartOfPostalCode(int at) {
        String word = written.words().get(at);
        if (at == from) {
            return word.length() >= LEADING_NUMBER && word.chars().allMatch(Character::isDigit);
        }
        return written.hasDigit(at) ? word.length() <= LONGEST_NUMBER : word.length() == 2 && isBehindDutchDigits(at);
    }

    /** {@code 1012 AB Amsterdam}; behind the town, two letters are a region or country. */
    private boolean isBehindDutchDigits(int at) {
        String digits = written.words().get(at - 1);
        return written.startsPart(at - 1)
                && digits.length() == LEADING_NUMBER
                && digits.chars().allMatch(Character::isDigit);
    }
}
