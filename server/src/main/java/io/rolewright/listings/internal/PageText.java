package io.rolewright.listings.internal;

import io.rolewright.shared.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The texts of the careers site, out of the bundle of {@code listings}. */
final class PageText {
    private PageText() {}

    /** The text of a name, with values in it. */
    static String of(String name, Object... values) {
        var texts = Stream.of(values).map(String::valueOf).toList();
        return Messages.find(Locale.ENGLISH, key(name), texts).orElseThrow();
    }

    /** The text of a name that came from outside. */
    static Optional<String> find(String name) {
        return Messages.find(Locale.ENGLISH, key(name), List.of());
    }

    private static String key(String name) {
        return "listings.page." + name;
    }
}
