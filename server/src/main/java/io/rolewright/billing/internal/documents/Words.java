package io.rolewright.billing.internal.documents;

import io.rolewright.shared.Messages;
import java.util.List;
import java.util.Locale;

/** The words that stand on paper. */
final class Words {
    private static final Locale LANGUAGE = Locale.ENGLISH;

    private Words() {}

    /** The text of a name, with values in it. */
    static String say(String name, String... values) {
        return Messages.find(LANGUAGE, "billing.paper." + name, List.of(values)).orElseThrow();
    }

    /** The text of a constant: that of {@code age} and {@code UP_TO} is {@code age-up-to}. */
    static String say(String name, Enum<?> constant) {
        return say(name + "-" + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
