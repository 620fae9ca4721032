package io.rolewright.billing.internal.bank;

import io.rolewright.shared.Money;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Money that moved on an account, as a file says.
 *
 * @param line where it stands in the file, from 1
 * @param day on which it was booked
 * @param amount above zero came, below zero went
 * @param words what was written to it, without control characters
 * @param payer who sent it, or to whom it went; absent where the file does not say
 * @param reference what the bank calls it, the same in every file; absent where the file does not say
 */
record BankStatementLine(
        long line,
        LocalDate day,
        Money amount,
        String words,
        @Nullable String payer,
        @Nullable String reference) {
    private static final int LONGEST = 500;
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\s]+");

    BankStatementLine {
        words = shown(words);
        payer = present(payer);
        reference = present(reference);
    }

    private static @Nullable String present(@Nullable String text) {
        var shown = text == null ? "" : shown(text);
        return shown.isEmpty() ? null : shown;
    }

    private static String shown(String text) {
        var seen = UNSEEN.matcher(text).replaceAll(" ").strip();
        return seen.codePointCount(0, seen.length()) <= LONGEST
                ? seen
                : seen.substring(0, seen.offsetByCodePoints(0, LONGEST)).strip();
    }
}
