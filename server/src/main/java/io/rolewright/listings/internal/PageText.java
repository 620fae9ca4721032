package io.rolewright.listings.internal;

import java.util.Optional;

/** The texts of the careers site, out of the bundle of {@code listings}. */
final class PageText {
    private PageText() {}

    /** The text of a name, with values in it. */
    static String of(String name, Object... values) {
        return CareersTemplates.PAGES.text(name, values);
    }

    /** The text of a name that came from outside. */
    static Optional<String> find(String name) {
        return CareersTemplates.PAGES.find(name);
    }
}
