package io.rolewright.billing.internal.invoices;

import io.rolewright.shared.Messages;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Texts that people may leave out, and those that we write ourselves. */
public final class Texts {
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\s]++");
    private static final int LONGEST = 200;

    private Texts() {}

    /** The text without blanks around it; absent where nothing else is there. */
    public static @Nullable String present(@Nullable String sent) {
        return sent == null || sent.isBlank() ? null : sent.strip();
    }

    /**
     * Words of ours about something that was named elsewhere.
     *
     * @param name of what; it comes last, so that nothing in it is taken for a place of ours
     */
    public static String of(String key, String value, String name) {
        var line = UNPRINTABLE.matcher(name).replaceAll(" ").strip();
        var end = line.offsetByCodePoints(0, Math.min(LONGEST, line.codePointCount(0, line.length())));
        return Messages.find(Locale.ENGLISH, key, List.of(value, line.substring(0, end)))
                .orElseThrow();
    }
}
