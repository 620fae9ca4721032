package io.rolewright.engine.advert;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a place from words such as {@code Perth WA 6000, Australia}. */
final class Places {
    private static final Set<String> SHORT = Set.of("AU", "GB", "IE", "NZ", "UK", "US");

    private Places() {}

    /** Empty for words that name none, such as {@code Remote}. */
    static Optional<Place> of(String written) {
        List<String> parts = new ArrayList<>(List.of(Blanks.oneSpace(written).split(",", -1)));
        parts.replaceAll(String::strip);
        parts.removeIf(part -> part.isEmpty() || WorkModeInText.find(part).isPresent());
        Optional<String> country = parts.isEmpty() ? Optional.empty() : country(parts.getLast());
        country.ifPresent(code -> parts.removeLast());
        if (parts.isEmpty()) {
            return country.map(code -> place(Optional.empty(), Optional.empty(), Optional.empty(), country));
        }
        return Optional.of(withinCountry(parts, country));
    }

    /** Two letters are a state as often as a country: {@code CA}. */
    private static Optional<String> country(String part) {
        return part.length() > 2 || SHORT.contains(part) ? Countries.code(part) : Optional.empty();
    }

    /** The last part may hold a region and a postal code: {@code WA 6000}. */
    private static Place withinCountry(List<String> parts, Optional<String> country) {
        List<String> tail = new ArrayList<>(List.of(parts.getLast().split(" ", -1)));
        Optional<String> postal = Optional.of(tail.getLast()).filter(Places::isNumber);
        postal.ifPresent(code -> tail.removeLast());
        Optional<String> region = Optional.empty();
        if (parts.size() > 1) {
            region = Optional.of(String.join(" ", tail)).filter(name -> !name.isEmpty());
            return place(Optional.of(parts.getFirst()), region, postal, country);
        }
        if (tail.size() > 1 && isAbbreviation(tail.getLast())) {
            region = Optional.of(tail.removeLast());
        }
        return place(Optional.of(String.join(" ", tail)).filter(name -> !name.isEmpty()), region, postal, country);
    }

    private static Place place(
            Optional<String> locality, Optional<String> region, Optional<String> postal, Optional<String> country) {
        return new Place(locality, region, postal, country);
    }

    private static boolean isNumber(String word) {
        return word.length() >= 4 && word.length() <= 6 && word.chars().allMatch(Character::isDigit);
    }

    private static boolean isAbbreviation(String word) {
        return word.length() >= 2 && word.length() <= 3 && word.chars().allMatch(Character::isUpperCase);
    }
}
