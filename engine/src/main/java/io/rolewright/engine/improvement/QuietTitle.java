package io.rolewright.engine.improvement;

import io.rolewright.engine.document.Span;
import io.rolewright.engine.taxonomy.TitleLanguage;
import java.util.Locale;
import java.util.Set;

/** Writes titles without pictures, exclamations and signs at their ends, and in quiet letters where most were capitals. */
final class QuietTitle {
    /** A title of fewer letters may be an abbreviation. */
    private static final int LOUD = 5;

    /** A title with more capitals than this share is loud. */
    private static final double MOSTLY = 0.7;

    private static final String ENDS = " -–—,|:;/~_.";
    private static final int INITIALS = 3;
    private static final Set<String> SMALL =
            Set.of("and", "or", "of", "in", "the", "to", "for", "with", "at", "on", "a");

    /** Words of so few letters that are no abbreviations. */
    private static final Set<String> SHORT = Set.of(
            "car", "van", "gas", "oil", "tax", "bar", "law", "art", "day", "new", "pub", "bus", "air", "job", "pet",
            "pay");

    private final TitleLanguage language;

    QuietTitle(TitleLanguage language) {
        this.language = language;
    }

    /** The title, with what was done added to {@code why}. */
    String calm(String title, Set<String> why) {
        String plain = tidy(title);
        long loud = plain.codePoints().filter(Character::isUpperCase).count();
        long letters = plain.codePoints().filter(Character::isLetter).count();
        if (letters <= LOUD || loud < letters * MOSTLY) {
            return plain;
        }
        why.add("ABC → Abc");
        return quiet(plain);
    }

    private String quiet(String title) {
        StringBuilder written = new StringBuilder(title);
        for (Span span : TitleWriting.spans(title)) {
            written.replace(span.start(), span.end(), quietWord(span.of(title), span.start() == 0));
        }
        return written.toString();
    }

    private String quietWord(String word, boolean first) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (SMALL.contains(lower)) {
            return first ? word.charAt(0) + lower.substring(1) : lower;
        }
        boolean letters = word.codePoints().allMatch(Character::isLetter) && word.equals(word.toUpperCase(Locale.ROOT));
        boolean initials = language.read(word).size() > 1
                || word.length() <= INITIALS && !SHORT.contains(lower)
                || lower.chars().noneMatch(c -> "aeiouy".indexOf(c) >= 0);
        return letters && !initials ? word.charAt(0) + lower.substring(1) : word;
    }

    private static String tidy(String title) {
        StringBuilder plain = new StringBuilder();
        title.codePoints()
                .filter(c -> Character.getType(c) != Character.OTHER_SYMBOL && c != 0xFE0F && c != 0x200D)
                .map(c -> c == '!' || Character.isWhitespace(c) ? ' ' : c)
                .forEach(plain::appendCodePoint);
        String one = plain.toString().replaceAll(" {2,}", " ").replace(" ,", ",");
        int start = 0;
        int end = one.length();
        while (start < end && ENDS.indexOf(one.charAt(start)) >= 0 && !one.startsWith(".N", start)) {
            start++;
        }
        while (end > start && ENDS.indexOf(one.charAt(end - 1)) >= 0) {
            end--;
        }
        return one.substring(start, end);
    }
}
