package io.rolewright.evaluation.generator.world;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A sentence with slots: {@code {n 3-9}} is a number, {@code {a|b}} a choice, {@code {name}} a word that is handed in or
 * a skill; a skill's slot with a small first letter stands inside a sentence.
 */
public record Phrase(String text) {
    private static final Pattern SLOT = Pattern.compile("\\{([^{}]+)\\}");
    private static final Set<String> HANDED_IN =
            Set.of("years", "other", "trade", "words", "employer", "email", "title");

    /** The skills that the sentence speaks of, in small letters. */
    public Set<String> skills() {
        return SLOT.matcher(text)
                .results()
                .map(slot -> slot.group(1))
                .filter(Phrase::isSkill)
                .map(Phrase::small)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The sentence with its slots filled; {@code words} by plain name in small letters. */
    public String fill(Dice dice, Map<String, String> words) {
        return SLOT.matcher(text).replaceAll(slot -> Matcher.quoteReplacement(filled(slot.group(1), dice, words)));
    }

    /** The sentences of a word file. */
    public static List<Phrase> all(List<String> lines) {
        return lines.stream().map(Phrase::new).toList();
    }

    /** A skill as the key of its words. */
    public static String small(String skill) {
        return skill.toLowerCase(Locale.ROOT);
    }

    private static boolean isSkill(String slot) {
        return !slot.startsWith("n ") && !slot.contains("|") && !HANDED_IN.contains(slot);
    }

    private static String filled(String slot, Dice dice, Map<String, String> words) {
        if (slot.startsWith("n ")) {
            List<String> bounds = Words.cut(slot.substring(2), '-');
            return String.valueOf(
                    dice.between(Integer.parseInt(bounds.getFirst()), Integer.parseInt(bounds.getLast())));
        }
        if (slot.contains("|")) {
            return dice.pick(Words.cut(slot, '|'));
        }
        String word = words.get(small(slot));
        if (word == null) {
            throw new IllegalArgumentException("nothing to put into {" + slot + "}");
        }
        UnaryOperator<String> inside =
                Character.isLowerCase(slot.charAt(0)) ? Phrase::lowered : UnaryOperator.identity();
        return isSkill(slot) ? inside.apply(word) : word;
    }

    /** Small first letter, unless the word is a proper name or an abbreviation such as BLS. */
    static String lowered(String word) {
        boolean plain = word.chars().skip(1).noneMatch(letter -> Character.isUpperCase(letter));
        return plain ? word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1) : word;
    }
}
