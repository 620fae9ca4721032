package io.rolewright.evaluation.places;

import io.rolewright.engine.place.PlaceKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The names by which countries, regions and counties may be written. */
final class AreaNames {
    /** What may stand before a region's name and be left out; longer ones first. */
    private static final List<String> BEFORE = List.of(
            "city and borough of ",
            "city and county of ",
            "metropolitan borough of ",
            "royal borough of ",
            "borough of ",
            "city of ",
            "county of ",
            "county ",
            "district of ",
            "greater ",
            "provincia di ",
            "provincia de ",
            "province of ",
            "region of ",
            "state of ");

    /** What may stand behind it; a county of the USA is told from a town by that word alone. */
    private static final List<String> BEHIND = List.of(
            " autonomous region",
            " city",
            " county borough",
            " district",
            " governorate",
            " oblast",
            " prefecture",
            " province",
            " region",
            " state",
            " voivodeship");

    private AreaNames() {}

    /** The keys of a region's or county's name. */
    static Set<String> ofRegion(String name) {
        String key = PlaceKey.of(name);
        return List.of(key, without(key)).stream().filter(one -> !one.isEmpty()).collect(Collectors.toSet());
    }

    private static String without(String key) {
        for (String word : BEFORE) {
            if (key.startsWith(word)) {
                return key.substring(word.length());
            }
        }
        for (String word : BEHIND) {
            if (key.endsWith(word)) {
                return key.substring(0, key.length() - word.length());
            }
        }
        return key;
    }

    /** The keys of a country's codes, its English name and its names in the languages that are spoken there (CLDR). */
    static Set<String> ofCountry(String code) {
        Locale country = Locale.of("", code);
        List<String> names = new ArrayList<>(List.of(code, country.getISO3Country()));
        names.add(country.getDisplayCountry(Locale.ENGLISH));
        for (Locale locale : Locale.getAvailableLocales()) {
            if (locale.getCountry().equals(code)) {
                names.add(country.getDisplayCountry(locale));
            }
        }
        return names.stream().map(PlaceKey::of).filter(key -> !key.isEmpty()).collect(Collectors.toSet());
    }
}
