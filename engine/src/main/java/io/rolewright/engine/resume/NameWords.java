package io.rolewright.engine.resume;

import io.rolewright.engine.language.Phrases;
import io.rolewright.engine.language.Words;
import java.util.List;
import java.util.Locale;

/** Whether words can be a person's name, and how well they fit an e-mail address. */
final class NameWords {
    private static final int MOST_WORDS = 6;
    private static final Phrases PARTICLE = Vocabulary.NAMES.in("PARTICLE");
    private static final Phrases NEVER = Vocabulary.NAMES.in("NEVER");

    private NameWords() {}

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
