package io.rolewright.security;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;

/**
 * What is asked of a new password, beside what is always asked: that not everybody guesses it.
 *
 * @param shortest how many characters at least; never fewer than 15, the least where a password is the only factor (NIST
 *     SP 800-63B)
 * @param blocked words that no password may contain, such as the agency's name and town; letters alone, in any case
 */
public record PasswordPolicy(
        @Min(15) @Max(64) int shortest, @Size(max = 500) List<@Pattern(regexp = "\\p{L}{4,40}") String> blocked) {

    public PasswordPolicy {
        blocked = List.copyOf(blocked);
    }

    /** What holds until somebody changes it. */
    public static PasswordPolicy initial() {
        return new PasswordPolicy(15, List.of());
    }

    /** Whether a password contains a blocked word, with whatever between its letters. */
    public boolean blocks(String password) {
        var letters = lettersOf(password);
        return blocked.stream().anyMatch(word -> letters.contains(lettersOf(word)));
    }

    private static String lettersOf(String text) {
        return text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
