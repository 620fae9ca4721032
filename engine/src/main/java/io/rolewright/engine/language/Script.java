package io.rolewright.engine.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells languages that have a script of their own. */
final class Script {
    /** Characters read; enough for any text. */
    private static final int MOST_LETTERS = 2000;
    /** Names and terms of other scripts stand in every text; fewer letters than this part are those. */
    private static final double LEAST_SHARE = 0.5;
    /** Of Japanese letters; headings have few of them, Chinese has none. */
    private static final double LEAST_KANA = 0.05;

    private static final Set<UnicodeScript> KANA = Set.of(UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);

    private Script() {}

    /** BCP 47 tag of the language; empty when its script is shared by many. */
    static Optional<String> languageOf(CharSequence text) {
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        text.codePoints()
                .filter(Character::isLetter)
                .limit(MOST_LETTERS)
                .mapToObj(UnicodeScript::of)
                .forEach(script -> letters.merge(script, 1, Integer::sum));
        int all = letters.values().stream().mapToInt(count -> count).sum();
        int kana = KANA.stream()
                .mapToInt(script -> letters.getOrDefault(script, 0))
                .sum();
        int japanese = kana + letters.getOrDefault(UnicodeScript.HAN, 0);
        if (japanese > LEAST_SHARE * all) {
            return Optional.of(kana > LEAST_KANA * japanese ? "ja" : "zh");
        }
        return letters.entrySet().stream()
                .filter(script -> script.getValue() > LEAST_SHARE * all)
                .flatMap(script -> tag(script.getKey()).stream())
                .findFirst();
    }

    private static Optional<String> tag(UnicodeScript script) {
        return switch (script) {
            case ARABIC -> Optional.of("ar");
            case HEBREW -> Optional.of("he");
            case HANGUL -> Optional.of("ko");
            case GREEK -> Optional.of("el");
            case THAI -> Optional.of("th");
            default -> Optional.empty();
        };
    }
}
