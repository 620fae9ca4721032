package io.rolewright.engine.advert;

import io.rolewright.engine.place.Gazetteer;
import io.rolewright.engine.place.Town;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads places from words such as {@code Perth WA 6000, Australia}, {@code US-CA-San Francisco}, {@code Berlin or Hamburg}
 * or {@code Remote - Canada}. A country that is not written is taken from the gazetteer where the region is, or where the
 * town is so large that nobody would mean another.
 */
final class Places {
    /** Two letters that are a state of the United States, Canada or Australia as often as a country. */
    private static final Set<String> STATES = Set.of(
            "AL", "AK", "AZ", "AR", "CA", "CO", "CT", "DE", "FL", "GA", "HI", "ID", "IL", "IN", "IA", "KS", "KY", "LA",
            "ME", "MD", "MA", "MI", "MN", "MS", "MO", "MT", "NE", "NV", "NH", "NJ", "NM", "NY", "NC", "ND", "OH", "OK",
            "OR", "PA", "RI", "SC", "SD", "TN", "TX", "UT", "VT", "VA", "WA", "WV", "WI", "WY", "DC", "PR", "AB", "BC",
            "MB", "NB", "NL", "NS", "ON", "PE", "QC", "SK", "NT", "YT", "NU", "SA");

    /** Nobody who means another one leaves the country out. */
    private static final int LARGE = 300_000;

    /** A smaller one is a name of many things when nothing stands beside it. */
    private static final int TOWN = 50_000;

    private static final int LONGEST = 200;
    private static final int MOST = 50;

    private Places() {}

    /** Empty for words that name none, such as {@code Remote}. */
    static Optional<Place> of(String written) {
        return all(written).stream().findFirst();
    }

    /** Every place that is named, in order. */
    static List<Place> all(String written) {
        if (written.length() > LONGEST * MOST) {
            return List.of();
        }
        return PlaceWords.parted(Blanks.oneSpace(written)).stream()
                .limit(MOST)
                .filter(words -> words.length() <= LONGEST)
                .flatMap(words -> eachCountry(words).stream())
                .flatMap(words -> one(words).stream())
                .distinct()
                .toList();
    }

    /** {@code USA, Canada} are two places. */
    private static List<String> eachCountry(String words) {
        List<String> parts = List.of(words.split(",", -1));
        boolean countries = parts.size() > 1
                && parts.stream().allMatch(part -> country(part.strip()).isPresent());
        return countries ? parts : List.of(words);
    }

    /** The place with its country, where that follows from the rest. */
    static Place completed(Place place) {
        if (place.country().isPresent() || place.locality().isEmpty()) {
            return place;
        }
        Gazetteer towns = Gazetteer.bundled();
        Optional<String> country = place.region()
                .flatMap(region -> towns.find(place.locality(), place.region(), Optional.empty()))
                .or(() -> towns.find(place.locality(), Optional.empty(), Optional.empty())
                        .filter(town -> town.population() >= LARGE))
                .map(Town::country);
        return new Place(place.locality(), place.region(), place.postalCode(), country);
    }

    /** Whether every word of a text belongs to a place that is known. */
    static boolean isKnown(String words) {
        return words.length() <= LONGEST
                && of(words)
                        .filter(place -> place.locality().isEmpty()
                                        && place.country().isPresent()
                                || Gazetteer.bundled()
                                        .find(PlaceWords.withoutNotes(words).strip())
                                        .filter(town -> words.contains(",") || town.population() >= TOWN)
                                        .isPresent())
                        .isPresent();
    }

    private static Optional<Place> one(String words) {
        List<String> parts =
                new ArrayList<>(List.of(PlaceWords.withoutNotes(words).split(",", -1)));
        parts.replaceAll(String::strip);
        parts.removeIf(part -> part.isEmpty() || PlaceWords.isNoPlace(part));
        if (parts.size() > 1
                && country(parts.getFirst()).isPresent()
                && country(parts.getLast()).isEmpty()) {
            parts = parts.reversed();
        }
        Optional<String> country = parts.isEmpty() ? Optional.empty() : country(parts.getLast(), words);
        if (country.isPresent()) {
            parts = new ArrayList<>(parts.subList(0, parts.size() - 1));
        }
        if (parts.isEmpty()) {
            return country.map(code -> place(Optional.empty(), Optional.empty(), Optional.empty(), country));
        }
        return Optional.of(completed(withinCountry(parts, country)));
    }

    /** Two letters are a state as often as a country: {@code CA}. */
    private static Optional<String> country(String part) {
        boolean isCode = part.length() == 2 && part.chars().allMatch(Character::isUpperCase);
        return part.length() > 2 || isCode && !STATES.contains(part) ? Countries.code(part) : Optional.empty();
    }

    /** They are a country where the town is known there and not in such a state. */
    private static Optional<String> country(String part, String words) {
        Optional<String> sure = country(part);
        boolean isCode = part.length() == 2 && part.chars().allMatch(Character::isUpperCase);
        return sure.isPresent() || !isCode
                ? sure
                : Countries.code(part)
                        .filter(code -> Gazetteer.bundled()
                                .find(words)
                                .filter(town -> town.country().equals(code))
                                .isPresent());
    }

    /** The last part may hold a region and a postal code: {@code WA 6000}. */
    private static Place withinCountry(List<String> parts, Optional<String> country) {
        List<String> tail = new ArrayList<>(List.of(parts.getLast().split(" ", -1)));
        Optional<String> postal = Optional.of(tail.getLast()).filter(Places::isNumber);
        postal.ifPresent(code -> tail.removeLast());
        if (postal.isEmpty() && tail.size() > 1 && isNumber(tail.getFirst())) {
            postal = Optional.of(tail.removeFirst());
        }
        Optional<String> region = Optional.empty();
        if (parts.size() == 2 && tail.size() > 1 && isAbbreviation(tail.getLast())) {
            region = Optional.of(tail.getLast());
            return place(Optional.of(parts.getFirst()), region, postal, country);
        }
        if (parts.size() > 1) {
            region = Optional.of(String.join(" ", tail)).filter(name -> !name.isEmpty());
            return place(Optional.of(parts.get(parts.size() > 2 ? parts.size() - 2 : 0)), region, postal, country);
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
