package io.rolewright.shared;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * What a code says to a person.
 *
 * <p>Texts stand in {@code messages/<area>.properties}, where the area is the code's part before the dot: the key
 * {@code <code>} says what is wrong, {@code <code>.next} what to do about it.
 *
 * @param what what is wrong, one sentence
 * @param next what to do next, one sentence
 */
public record CodeText(String what, String next) {
    /**
     * The text of a code in a language, English when that language has none.
     *
     * @throws MissingResourceException when the code has no text
     */
    public static CodeText of(String code, Locale locale) {
        var area = code.substring(0, code.indexOf('.'));
        var bundle = ResourceBundle.getBundle(
                "messages." + area,
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new CodeText(bundle.getString(code), bundle.getString(code + ".next"));
    }
}
