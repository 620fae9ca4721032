package io.rolewright.evaluation.places;

import io.rolewright.engine.place.PlaceKey;
import java.lang.Character.UnicodeScript;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The other names of a town that a person might write. GeoNames tells no language, and has spellings that nobody writes:
 * airports in three capitals, and foreign scripts spelled out, which begin in small letters.
 */
final class OtherNames {
    /** People in a town from which on other names are kept: in Latin letters and in those of its country. */
    private static final int OWN_LETTERS = 15_000;

    /** People in a town from which on names in the letters of other countries are kept. */
    private static final int OTHER_LETTERS = 500_000;

    private static final int LONGEST_CODE = 4;
    private static final int SHORTEST = 4;
    private static final int MOST_WORDS = 4;

    private OtherNames() {}

    /** The keys of other names, the town's own left out. */
    static Set<String> of(GeoNamesTown town) {
        String own = town.key();
        return Stream.concat(
                        Stream.of(town.plainName()), town.otherNames().stream().filter(name -> isWritten(name, town)))
                .map(PlaceKey::of)
                .filter(key -> !key.isEmpty() && !key.equals(own))
                .collect(Collectors.toSet());
    }

    private static boolean isWritten(String name, GeoNamesTown town) {
        if (name.isEmpty() || name.codePoints().anyMatch(Character::isDigit)) {
            return false;
        }
        Set<UnicodeScript> scripts = Scripts.of(name);
        boolean isLatin = scripts.equals(Set.of(UnicodeScript.LATIN));
        boolean isOwn = isLatin || Scripts.ofCountry(town.country()).containsAll(scripts);
        return town.population() >= (isOwn ? OWN_LETTERS : OTHER_LETTERS) && (!isLatin || isLatinName(name));
    }

    private static boolean isLatinName(String name) {
        String key = PlaceKey.of(name);
        boolean isCode = name.length() <= LONGEST_CODE && name.chars().noneMatch(Character::isLowerCase);
        return Character.isUpperCase(name.codePointAt(0))
                && !isCode
                && key.length() >= SHORTEST
                && key.split(" ").length <= MOST_WORDS;
    }
}
