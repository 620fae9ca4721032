package io.rolewright.evaluation.generator.vitae;

import io.rolewright.evaluation.generator.world.Dice;
import io.rolewright.evaluation.generator.world.Words;
import java.util.List;

/** The names, places and words of one language. */
final class Tongue {
    private static final List<Tongue> ALL = List.of("en", "de", "fr", "es", "it", "nl", "pl", "sv").stream()
            .map(Tongue::new)
            .toList();

    private final String code;
    private final Words words;

    private Tongue(String code) {
        this.code = code;
        this.words = new Words("vitae/" + code + ".txt");
    }

    static List<Tongue> all() {
        return ALL;
    }

    static Tongue english() {
        return ALL.getFirst();
    }

    /** Its code after ISO 639-1. */
    String code() {
        return code;
    }

    boolean isEnglish() {
        return this == english();
    }

    /** Whether CVs are written in it. */
    boolean writesCvs() {
        return words.value("about", "tongue").equals("yes");
    }

    /** One phrase of a section whose phrases stand between semicolons. */
    String pick(String section, Dice dice) {
        return dice.pick(words.list(section));
    }

    List<String> list(String section) {
        return words.list(section);
    }

    /** One of the ways to say something: a line {@code key = way; way}. */
    String say(String section, String key, Dice dice) {
        return dice.pick(ways(section, key));
    }

    List<String> ways(String section, String key) {
        return Words.cut(words.value(section, key), ';');
    }

    Town town(Dice dice) {
        return Town.of(dice.pick(words.rows("places")));
    }

    /** The kinds of work that its word file knows. */
    List<Craft> crafts() {
        return isEnglish()
                ? Craft.english()
                : words.list("crafts").stream()
                        .map(craft -> Craft.of(words, craft))
                        .toList();
    }

    @Override
    public String toString() {
        return code;
    }
}
