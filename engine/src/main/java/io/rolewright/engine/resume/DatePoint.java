package io.rolewright.engine.resume;

import java.time.YearMonth;

/**
 * One end of a stretch of dates.
 *
 * @param year 0 when none stands beside the month, -1 for "present"
 * @param month 1 to 12; 0 when only the year was written
 * @param next index of the token behind it
 */
record DatePoint(int year, int month, int next) {
    static DatePoint present(int next) {
        return new DatePoint(-1, 0, next);
    }

    boolean isPresent() {
        return year < 0;
    }

    boolean hasYear() {
        return year > 0;
    }

    boolean hasMonth() {
        return month > 0;
    }

    DatePoint inYear(int other) {
        return new DatePoint(other, month, next);
    }

    YearMonth first() {
        return YearMonth.of(year, month == 0 ? 1 : month);
    }

    YearMonth last() {
        return YearMonth.of(year, month == 0 ? 12 : month);
    }
}
