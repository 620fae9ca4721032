package io.rolewright.audit.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What somebody wants to know of the trail; what is absent does not restrict. */
record Question(
        @Nullable List<String> actors,
        @Nullable List<String> subjects,
        @Nullable List<String> types,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable String trace) {

    static Question about(String subject) {
        return new Question(null, List.of(subject), null, null, null, null);
    }

    /** The conditions in SQL; their values are the {@link #parameters}. */
    String conditions() {
        var conditions = new ArrayList<String>();
        conditions.add("true");
        for (var name : parameters().keySet()) {
            conditions.add(
                    switch (name) {
                        case "actors" -> among("actor", name, actors);
                        case "subjects" -> among("subject", name, subjects);
                        case "types" -> among("type", name, types);
                        case "from" -> "at >= :from::timestamptz";
                        case "to" -> "at < :to::timestamptz";
                        default -> "trace = :trace";
                    });
        }
        return String.join(" and ", conditions);
    }

    // A filter that was given and names nothing fits nothing; SQL knows no empty list.
    private static String among(String column, String name, @Nullable List<String> values) {
        return values == null || values.isEmpty() ? "false" : "%s in (:%s)".formatted(column, name);
    }

    Map<String, Object> parameters() {
        var given = new TreeMap<String, Object>();
        put(given, "actors", actors);
        put(given, "subjects", subjects);
        put(given, "types", types);
        put(given, "from", from == null ? null : from.toString());
        put(given, "to", to == null ? null : to.toString());
        put(given, "trace", trace);
        return given;
    }

    private static void put(Map<String, Object> given, String name, @Nullable Object value) {
        if (value != null) {
            given.put(name, value);
        }
    }
}
