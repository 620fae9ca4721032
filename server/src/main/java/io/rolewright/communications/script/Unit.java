package io.rolewright.communications.script;

import java.util.Map;

/** What a number counts; names of other units turn into it. */
public enum Unit {
    /** Anything. */
    ONES(Map.of()),
    /** A month has 30 days, for nobody says which month. */
    DAYS(Map.of(
            "day", 1, "days", 1, "week", 7, "weeks", 7, "fortnight", 14, "fortnights", 14, "month", 30, "months", 30)),
    MINUTES(Map.of("minute", 1, "minutes", 1, "min", 1, "mins", 1, "hour", 60, "hours", 60)),
    /** Of whatever currency. */
    MONEY(Map.of("dollar", 1, "dollars", 1, "bucks", 1, "pounds", 1, "euros", 1));

    private final Map<String, Integer> sizes;

    Unit(Map<String, Integer> sizes) {
        this.sizes = sizes;
    }

    /** How much each of its names means. */
    Map<String, Integer> sizes() {
        return sizes;
    }
}
