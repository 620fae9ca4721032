package io.rolewright.users.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Passwords that everybody guesses: whatever a word of {@code common-passwords.txt} (beside this class) becomes when it is
 * repeated or strung together with others of them, with digits and signs anywhere; digits alone; few distinct characters.
 */
final class CommonPasswords {
    private static final int FEWEST_DISTINCT = 5;
    private static final Set<String> WORDS = read();

    private CommonPasswords() {}

    static boolean contain(String password) {
        if (password.codePoints().distinct().count() < FEWEST_DISTINCT) {
            return true;
        }
        var letters = lettersOf(password);
        return letters.isEmpty() ? password.codePoints().allMatch(Character::isDigit) : isStrungTogether(letters);
    }

    // From each place that words lead to, on to the places that one more word leads to; linear in the length.
    private static boolean isStrungTogether(String letters) {
        var reached = new boolean[letters.length() + 1];
        reached[0] = true;
        for (var from = 0; from < letters.length(); from++) {
            if (reached[from]) {
                reach(letters, from, reached);
            }
        }
        return reached[letters.length()];
    }

    private static void reach(String letters, int from, boolean[] reached) {
        for (var word : WORDS) {
            if (letters.startsWith(word, from)) {
                reached[from + word.length()] = true;
            }
        }
    }

    private static String lettersOf(String password) {
        return password.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Set<String> read() {
        try (var file = CommonPasswords.class.getResourceAsStream("common-passwords.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
