package io.rolewright.shared;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The name that a file was given, fit to be shown: its last part, without control characters and marks that turn the
 * direction of writing. It never becomes a path.
 *
 * @param text 1 to 200 characters
 */
public record FileName(String text) {
    private static final int LONGEST = 200;
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

    /**
     * What can be shown of a name.
     *
     * @param given by whoever sent the file; absent when they gave none
     * @param otherwise the name of a file of which nothing can be shown
     */
    public static FileName of(@Nullable String given, String otherwise) {
        if (given == null) {
            return new FileName(otherwise);
        }
        var last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        var seen = UNSEEN.matcher(last).replaceAll("").strip();
        return new FileName(seen.isEmpty() ? otherwise : cut(seen));
    }

    // Keeps the end, where the ending is, and no half of a surrogate pair.
    private static String cut(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        var start = name.length() - LONGEST;
        return name.substring(Character.isLowSurrogate(name.charAt(start)) ? start + 1 : start);
    }
}
