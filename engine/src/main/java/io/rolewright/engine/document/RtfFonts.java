package io.rolewright.engine.document;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The encodings of an RTF file's fonts. */
final class RtfFonts {
    private static final int SYMBOLS = 2;
    /** Encodings by the number that Windows gives to a character set. */
    private static final Map<Integer, String> CHARSETS = Map.ofEntries(
            Map.entry(77, "x-MacRoman"),
            Map.entry(128, "windows-31j"),
            Map.entry(129, "x-windows-949"),
            Map.entry(134, "GBK"),
            Map.entry(136, "Big5"),
            Map.entry(161, "windows-1253"),
            Map.entry(162, "windows-1254"),
            Map.entry(163, "windows-1258"),
            Map.entry(177, "windows-1255"),
            Map.entry(178, "windows-1256"),
            Map.entry(186, "windows-1257"),
            Map.entry(204, "windows-1251"),
            Map.entry(222, "x-windows-874"),
            Map.entry(238, "windows-1250"),
            Map.entry(254, "IBM437"),
            Map.entry(255, "IBM850"));

    private final Map<Integer, Integer> fonts = new HashMap<>();
    private Charset standard = Charset.forName("windows-1252");
    private int defined;

    Charset standard() {
        return standard;
    }

    /** The code page that holds where a font says nothing. */
    void codePage(int number) {
        find("windows-" + number).or(() -> find("IBM" + number)).ifPresent(charset -> standard = charset);
    }

    void codePage(String name) {
        find(name).ifPresent(charset -> standard = charset);
    }

    /** In the table of fonts: a font begins. */
    void define(int font) {
        defined = font;
    }

    /** In the table of fonts: the character set of the font that has begun. */
    void charset(int number) {
        fonts.put(defined, number);
    }

    /** The encoding of a font's letters; null when they are symbols. */
    @Nullable
    Charset charsetOf(int font) {
        int number = fonts.getOrDefault(font, 0);
        if (number == SYMBOLS) {
            return null;
        }
        return find(CHARSETS.getOrDefault(number, "")).orElse(standard);
    }

    private static Optional<Charset> find(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
