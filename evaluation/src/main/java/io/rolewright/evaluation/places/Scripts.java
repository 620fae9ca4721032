package io.rolewright.evaluation.places;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The scripts of names and of countries; the three of Japanese count as one. */
final class Scripts {
    private static final Map<String, Set<UnicodeScript>> COUNTRIES = new HashMap<>();

    static {
        for (Locale locale : Locale.getAvailableLocales()) {
            COUNTRIES
                    .computeIfAbsent(locale.getCountry(), country -> EnumSet.noneOf(UnicodeScript.class))
                    .addAll(of(locale.getDisplayCountry(locale)));
        }
    }

    private Scripts() {}

    /** The scripts of a name's letters. */
    static Set<UnicodeScript> of(String name) {
        Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
        name.codePoints().filter(Character::isLetter).mapToObj(Scripts::of).forEach(scripts::add);
        return scripts;
    }

    private static UnicodeScript of(int letter) {
        UnicodeScript script = UnicodeScript.of(letter);
        return script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA ? UnicodeScript.HAN : script;
    }

    /** The scripts of the languages that are spoken in a country, by CLDR. */
    static Set<UnicodeScript> ofCountry(String code) {
        return COUNTRIES.getOrDefault(code, Set.of());
    }
}
