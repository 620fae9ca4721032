package io.rolewright.billing.internal.reports;

import io.rolewright.billing.ReportRow;
import io.rolewright.billing.internal.Period;
import io.rolewright.shared.Money;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Of what a report is made.
 *
 * @param currency of which money
 * @param from the first day
 * @param until the last day
 * @param limit at most so many rows, where there is no end of them
 * @param behind the row behind which they begin; absent for the first one
 */
record Asked(
        String currency,
        LocalDate from,
        LocalDate until,
        int limit,
        @Nullable List<String> behind) {
    /** All of a period in a currency; without a last day, up to today, or to its first day where that is later. */
    static Asked of(String currency, Period period, LocalDate today) {
        var first = period.first();
        var last = Objects.requireNonNullElse(period.until(), today.isBefore(first) ? first : today);
        return new Asked(currency, first, last, Integer.MAX_VALUE, null);
    }

    /** The same, at most so many rows behind one. */
    Asked page(int most, @Nullable List<String> last) {
        return new Asked(currency, from, until, most, last);
    }

    /** An amount of the asked currency in smallest coins. */
    Money money(ResultSet row, String column) throws SQLException {
        var minor = row.getBigDecimal(column);
        return Money.ofMinor(minor == null ? 0 : minor.longValueExact(), currency);
    }

    /** A row whose figures stand in columns of these names. */
    ReportRow row(ResultSet row, List<String> labels, List<String> figures) throws SQLException {
        var amounts = new Money[figures.size()];
        for (var i = 0; i < amounts.length; i++) {
            amounts[i] = money(row, figures.get(i));
        }
        return new ReportRow(labels, Arrays.asList(amounts));
    }

    /** A number as people write it. */
    static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
