package io.rolewright.engine.document;

import io.rolewright.engine.language.PhraseFile;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells words that the end of a line parts with a hyphen. The hyphen does not belong to a word that stands elsewhere in the
 * document without one, nor between parts of which neither stands elsewhere alone or is known to form such words.
 */
final class Hyphenation {
    private static final Pattern OPEN = Pattern.compile("(\\p{L}{2,40}+)-$");
    private static final Pattern REST = Pattern.compile("^(\\p{Ll}{2,40}+)");
    /** Without the parts that a hyphen leaves on either side. */
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}-]|-\n)\\p{L}{2,80}+(?!-)");

    /** Nobody parts a word behind fewer letters from its end. */
    private static final int SHORTEST_REST = 3;

    private static final PhraseFile KEPT = PhraseFile.load("/document/hyphens.txt");

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
        if (!open.find() || !isOneWord(open.group(1), rest.group(1))) {
            return Optional.empty();
        }
        return Optional.of(wordEnd(next));
    }

    /** A tab parts words too: dates stand behind it at the right margin. */
    private static int wordEnd(String line) {
        int end = 0;
        while (end < line.length() && line.charAt(end) != ' ' && line.charAt(end) != '\t') {
            end++;
        }
        return end;
    }

    private boolean isOneWord(String open, String rest) {
        return words.contains(open + rest)
                || rest.length() >= SHORTEST_REST && isPart(open, "BEFORE") && isPart(rest, "BEHIND");
    }

    /** Whether these letters are no word of their own. */
    private boolean isPart(String letters, String kept) {
        return !words.contains(letters) && !KEPT.in(kept).holdsWord(letters.toLowerCase(Locale.ROOT));
    }
}
