package io.rolewright.evaluation.resumefields;

import tools.jackson.databind.JsonNode;

/** A job's dates as exact as its résumé tells them. */
final class ToldDates {
    /** Characters of a year, and of a year with its month. */
    private static final int YEAR = 4;

    private static final int MONTH = 7;

    private ToldDates() {}

    /** {@code 2019-03..2021-04}, {@code 2019..2021} where either end is a year alone, {@code now} for no end. */
    static String of(JsonNode start, JsonNode end, boolean yearsOnly) {
        String from = start.asString("");
        String to = end.isString() ? end.stringValue() : "";
        boolean coarse = yearsOnly || from.length() == YEAR || to.length() == YEAR;
        return from.isEmpty() ? "" : cut(from, coarse) + ".." + (to.isEmpty() ? "now" : cut(to, coarse));
    }

    private static String cut(String date, boolean coarse) {
        return date.substring(0, Math.min(coarse ? YEAR : MONTH, date.length()));
    }
}
