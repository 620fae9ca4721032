package io.rolewright.engine.advert;

import io.rolewright.engine.language.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Countries by their names and codes. */
final class Countries {
    private static final int LONGEST = 60;
    private static final Map<String, String> CODES = new HashMap<>();

    static {
        for (String code : Locale.getISOCountries()) {
            Locale country = Locale.of("", code);
            CODES.put(key(country.getDisplayCountry(Locale.ENGLISH)), code);
            CODES.put(key(country.getISO3Country()), code);
            CODES.put(key(code), code);
        }
        Map.of(
                        "GB",
                        List.of("UK", "Great Britain", "England", "Scotland", "Wales", "Northern Ireland"),
                        "US",
                        List.of("United States of America", "U.S.", "U.S.A.", "America"),
                        "DE",
                        List.of("Deutschland"),
                        "AT",
                        List.of("Österreich"),
                        "CH",
                        List.of("Schweiz", "Suisse"),
                        "ES",
                        List.of("España"),
                        "IT",
                        List.of("Italia"),
                        "NL",
                        List.of("Nederland", "Holland", "The Netherlands"),
                        "CZ",
                        List.of("Czech Republic"),
                        "AU",
                        List.of("Commonwealth of Australia"))
                .forEach((code, names) -> names.forEach(name -> CODES.put(key(name), code)));
    }

    private Countries() {}

    /** Names in the languages in which most other adverts are written; loaded when an English name is not enough. */
    private static final class Foreign {
        private static final Map<String, String> CODES = new HashMap<>();

        static {
            for (String language : List.of("de", "fr", "es", "it", "nl", "pt", "sv", "da", "pl")) {
                for (String code : Locale.getISOCountries()) {
                    CODES.putIfAbsent(key(Locale.of("", code).getDisplayCountry(Locale.of(language))), code);
                }
            }
        }
    }

    /** ISO 3166-1 alpha-2 of a country's name, or of its code of two or three letters. */
    static Optional<String> code(String written) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        String key = key(written);
        return Optional.ofNullable(CODES.get(key))
                .or(() -> key.length() < 4 ? Optional.empty() : Optional.ofNullable(Foreign.CODES.get(key)));
    }

    private static String key(String name) {
        return String.join(" ", Words.of(name));
    }
}
