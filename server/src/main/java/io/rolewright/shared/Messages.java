package io.rolewright.shared;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * The texts of codes: {@code messages/<area>.properties}, one bundle per area, where {@code <code>} says what is wrong,
 * {@code <code>.next} what to do next, and {@code {0}}, {@code {1}} … stand for arguments.
 */
public final class Messages {
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private Messages() {}

    /** The text of a key that starts with its area, or nothing when the area's bundle does not hold it. */
    public static Optional<String> find(Locale language, String key, List<String> arguments) {
        return pattern(language, key).map(pattern -> fill(pattern, arguments));
    }

    private static Optional<String> pattern(Locale language, String key) {
        try {
            var area = key.substring(0, key.indexOf('.'));
            return Optional.of(ResourceBundle.getBundle("messages." + area, language, NO_FALLBACK)
                    .getString(key));
        } catch (MissingResourceException absent) {
            return Optional.empty();
        }
    }

    // Not MessageFormat: there a single apostrophe silently swallows the rest of the text.
    private static String fill(String pattern, List<String> arguments) {
        var text = pattern;
        for (var i = 0; i < arguments.size(); i++) {
            text = text.replace("{" + i + "}", arguments.get(i));
        }
        return text;
    }
}
