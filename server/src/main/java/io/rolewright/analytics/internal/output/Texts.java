package io.rolewright.analytics.internal.output;

import io.rolewright.shared.Messages;
import java.util.List;
import java.util.Locale;

/** The words of what is shown. */
final class Texts {
    private Texts() {}

    /** The text of a name, with values in it. */
    static String of(String name, String... values) {
        return Messages.find(Locale.ENGLISH, "analytics.output." + name, List.of(values))
                .orElseThrow();
    }
}
