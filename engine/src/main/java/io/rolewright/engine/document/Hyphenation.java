package io.rolewright.engine.document;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells words that the end of a line parts with a hyphen. Whether the hyphen belongs to the word only the document itself
 * can say: the word must stand elsewhere in it without one.
 */
final class Hyphenation {
    private static final Pattern OPEN = Pattern.compile("(\\p{L}{2,40}+)-$");
    private static final Pattern REST = Pattern.compile("^(\\p{Ll}{2,40}+)");
    private static final Pattern WORD = Pattern.compile("\\p{L}{4,80}+");

    private final Set<String> words = new HashSet<>();

    /** Learns the words of a document. */
    Hyphenation(CharSequence text) {
        for (Matcher word = WORD.matcher(text); word.find(); ) {
            words.add(word.group());
        }
    }

    /** How many characters of {@code next} end the word that {@code line} begins; empty when it is not parted. */
    Optional<Integer> rest(String line, String next) {
        Matcher rest = REST.matcher(next);
        if (!line.endsWith("-") || !rest.find()) {
            return Optional.empty();
        }
        Matcher open = OPEN.matcher(line.substring(Math.max(0, line.length() - 42)));
        if (!open.find() || !words.contains(open.group(1) + rest.group(1))) {
            return Optional.empty();
        }
        int space = next.indexOf(' ');
        return Optional.of(space < 0 ? next.length() : space);
    }
}
