package io.rolewright.engine.resume;

import io.rolewright.engine.document.Span;
import io.rolewright.engine.language.Phrases;
import io.rolewright.engine.language.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whether words can be a person's name, and how well they fit an e-mail address. */
final class NameWords {
    private static final int MOST_WORDS = 6;
    private static final Phrases LABEL = Vocabulary.NAMES.in("LABEL");
    private static final Phrases DOCUMENT = Vocabulary.NAMES.in("DOCUMENT");
    private static final Phrases HONORIFIC = Vocabulary.NAMES.in("HONORIFIC");
    private static final Phrases PARTICLE = Vocabulary.NAMES.in("PARTICLE");
    private static final Phrases NEVER = Vocabulary.NAMES.in("NEVER");

    private NameWords() {}

    /** Where a row holds a name, label, honorific and letters behind the name left out. */
    static Optional<Span> in(Row row) {
        if (row.isLong() || row.words().isEmpty() || Vocabulary.HEADINGS.all().holds(row.words())) {
            return Optional.empty();
        }
        String text = row.text();
        int from = withoutHonorific(text, labelLength(row));
        int to = end(text, from);
        boolean name = isName(text.substring(from, to), 1);
        return name ? Optional.of(row.span(from, to)) : Optional.empty();
    }

    static boolean isLabelled(Row row) {
        return labelLength(row) > 0;
    }

    /** "Curriculum Vitae" above the name. */
    static boolean isDocumentTitle(Row row) {
        return DOCUMENT.holds(row.words());
    }

    /** At least {@code fewest} words of letters, capitalised apart from particles. */
    static boolean isName(String text, int fewest) {
        String[] words = text.split("[\\s\u00A0]", -1);
        if (words.length < fewest || words.length > MOST_WORDS || text.length() < 2) {
            return false;
        }
        boolean capitalised = false;
        for (String word : words) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (!isNameWord(word) || NEVER.holdsWord(lower) || startsLow(word) && !PARTICLE.holdsWord(lower)) {
                return false;
            }
            capitalised |= !startsLow(word);
        }
        return capitalised;
    }

    /** 0 for no word of the name in the address, 2 for one, 3 for two, in any order or as initials. */
    static double agreement(String name, String email) {
        String local = letters(email.substring(0, Math.max(0, email.indexOf('@'))));
        List<String> words = Words.of(name).stream()
                .map(NameWords::letters)
                .filter(word -> !word.isEmpty())
                .toList();
        long whole = words.stream()
                .filter(word -> word.length() > 2 && local.contains(word))
                .count();
        boolean cut = words.stream().anyMatch(word -> word.length() > 5 && local.contains(word.substring(0, 5)));
        return whole > 1 ? 3 : whole == 1 ? 2 : cut ? 1.2 : 0;
    }

    /** "Zoë Baker": titles' nouns that are common surnames too, beside a word that no title has. */
    static boolean isLikeSurname(String name) {
        List<String> words = Words.of(name);
        List<String> nouns =
                words.stream().filter(Vocabulary.TITLES.in("HEAD")::holdsWord).toList();
        return nouns.size() < words.size()
                && !Vocabulary.TITLES.in("LEVEL").startOf(words)
                && nouns.stream().allMatch(Vocabulary.TITLES.in("SURNAME")::holdsWord);
    }

    /** Characters of "Curriculum Vitae of", "Name:" and the like with the marks behind them. */
    private static int labelLength(Row row) {
        int count = LABEL.lengthAt(row.words(), 0);
        Words words = new Words(row.text());
        for (int i = 0; i < count; i++) {
            words.next();
        }
        int at = count == 0 ? 0 : words.end();
        while (count > 0
                && at < row.text().length()
                && " :-–—\u00A0\t".indexOf(row.text().charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static int withoutHonorific(String text, int from) {
        int at = skipBlanks(text, from);
        int blank = text.indexOf(' ', at);
        if (blank < 0) {
            return at;
        }
        String first = text.substring(at, blank).replace(".", "").toLowerCase(Locale.ROOT);
        return HONORIFIC.holdsWord(first) ? skipBlanks(text, blank) : at;
    }

    private static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length()
                && (Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at)))) {
            at++;
        }
        return at;
    }

    /** A bar, a bracket, a dash or a comma ends the name; so does a wide gap. */
    private static int end(String text, int from) {
        int end = from;
        while (end < text.length() && "|(,\t•·/–—:;<".indexOf(text.charAt(end)) < 0) {
            if (text.startsWith("  ", end) || text.startsWith(" - ", end)) {
                break;
            }
            end++;
        }
        while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isNameWord(String word) {
        boolean letter = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean mark = Character.getType(c) == Character.NON_SPACING_MARK || "'’.-‐`ʻ\"".indexOf(c) >= 0;
            if (!mark && !Character.isLetter(c) && !Character.isSurrogate(c)) {
                return false;
            }
            letter |= !mark;
        }
        return letter;
    }

    private static boolean startsLow(String word) {
        return Character.isLowerCase(word.codePointAt(0)) && word.chars().noneMatch(Character::isUpperCase);
    }

    private static String letters(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.chars().filter(Character::isLetter).forEach(c -> kept.append((char) c));
        return kept.toString();
    }
}
