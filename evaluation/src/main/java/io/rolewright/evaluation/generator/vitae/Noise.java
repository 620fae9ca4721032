package io.rolewright.evaluation.generator.vitae;

import io.rolewright.evaluation.generator.world.Dice;
import java.util.List;
import java.util.Locale;

/**
 * What careless typing, odd fonts and programs do to a CV's words.
 *
 * @param spacedHeadings whether headings are letter-spaced: S K I L L S
 * @param capitalHeadings whether headings stand in capitals
 * @param colons whether a colon stands behind headings
 * @param loudName whether the name stands in capitals
 * @param doubleBlanks whether two blanks stand behind commas and points
 * @param softHyphens whether long words carry soft hyphens
 * @param ligatures whether fi and fl stand as one letter
 * @param bullet what stands before each line of a list
 * @param pageNumbers whether each page says which it is
 */
record Noise(
        boolean spacedHeadings,
        boolean capitalHeadings,
        boolean colons,
        boolean loudName,
        boolean doubleBlanks,
        boolean softHyphens,
        boolean ligatures,
        String bullet,
        boolean pageNumbers) {
    private static final List<String> BULLETS = List.of("•", "•", "•", "-", "–", "*", "▪", "➢", "·", "✓", "o", ">");
    private static final int LONG_WORD = 9;

    static Noise drawn(Dice dice) {
        return new Noise(
                dice.chance(10),
                dice.chance(40),
                dice.chance(12),
                dice.chance(15),
                dice.chance(12),
                dice.chance(10),
                dice.chance(8),
                dice.pick(BULLETS),
                dice.chance(25));
    }

    String heading(String text) {
        if (spacedHeadings) {
            return String.join(" ", text.toUpperCase(Locale.ROOT).split(""));
        }
        return (capitalHeadings ? text.toUpperCase(Locale.ROOT) : text) + (colons ? ":" : "");
    }

    String name(String text) {
        return loudName ? text.toUpperCase(Locale.ROOT) : text;
    }

    /** Running text. */
    String prose(String text) {
        String written = doubleBlanks ? text.replace(", ", ",  ").replace(". ", ".  ") : text;
        return ligatures ? written.replace("fi", "ﬁ").replace("fl", "ﬂ") : written;
    }

    /** Running text for a format in which soft hyphens stay unseen until a line breaks at one. */
    String softened(String text) {
        return softHyphens
                ? String.join(
                        " ", List.of(text.split(" ")).stream().map(Noise::soft).toList())
                : text;
    }

    private static String soft(String word) {
        boolean plain = word.length() >= LONG_WORD && word.chars().allMatch(Character::isLetter);
        return plain ? word.substring(0, word.length() / 2) + "\u00AD" + word.substring(word.length() / 2) : word;
    }
}
