package io.rolewright.analytics.internal;

import io.rolewright.analytics.Period;
import io.rolewright.analytics.ReportFilters;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * What a report is asked.
 *
 * @param period its days
 * @param filters what it is narrowed by
 * @param today the day that it is for the agency
 */
record Question(Period period, ReportFilters filters, LocalDate today) {
    /** The values of a statement's parameters: {@code :from}, {@code :until}, and those of its conditions. */
    Map<String, Object> values(Scope scope) {
        var values = new HashMap<>(scope.values());
        values.put("from", period.from());
        values.put("until", period.until());
        return values;
    }
}
