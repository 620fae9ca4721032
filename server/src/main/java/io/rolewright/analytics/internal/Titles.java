package io.rolewright.analytics.internal;

import io.rolewright.shared.Messages;
import java.util.List;
import java.util.Locale;

/** What people call things; the texts stand in {@code messages/figures.properties}. */
final class Titles {
    private Titles() {}

    static String ofMetric(String name) {
        return text("metric." + name);
    }

    static String ofReport(String name) {
        return text("report." + name);
    }

    static String describing(String report) {
        return text("about." + report);
    }

    static String ofTable(String name) {
        return text("table." + name);
    }

    static String ofColumn(String name) {
        return text("column." + name);
    }

    static String note(String name, Object... arguments) {
        return Messages.find(
                        Locale.ENGLISH,
                        "figures.note." + name,
                        List.of(arguments).stream().map(Object::toString).toList())
                .orElseThrow();
    }

    private static String text(String key) {
        return Messages.find(Locale.ENGLISH, "figures." + key, List.of()).orElseThrow();
    }
}
