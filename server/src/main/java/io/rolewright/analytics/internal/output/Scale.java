package io.rolewright.analytics.internal.output;

import io.rolewright.analytics.Unit;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * What the numbers of an axis or a column count.
 *
 * @param kind what they are
 * @param currency of money, ISO 4217; else absent
 */
record Scale(Kind kind, @Nullable String currency) {
    static final Scale COUNT = new Scale(Kind.COUNT, null);
    static final Scale SHARE = new Scale(Kind.SHARE, null);
    static final Scale DAYS = new Scale(Kind.DAYS, null);
    static final Scale HOURS = new Scale(Kind.HOURS, null);
    static final Scale SCORE = new Scale(Kind.SCORE, null);

    Scale {
        if ((kind == Kind.MONEY) != (currency != null)) {
            throw new IllegalArgumentException(kind + " in " + currency);
        }
    }

    /** What numbers can be. */
    enum Kind {
        /** Of whole things. */
        COUNT,
        /** Of a whole, which is 1; shown as percent. */
        SHARE,
        /** Time, by the day. */
        DAYS,
        /** Time, by the hour. */
        HOURS,
        /** From 0 to 100. */
        SCORE,
        /** In whole units of its currency, with a fraction. */
        MONEY
    }

    static Scale of(Unit unit, @Nullable String currency) {
        return switch (unit) {
            case COUNT -> COUNT;
            case SHARE -> SHARE;
            case DAYS -> DAYS;
            case HOURS -> HOURS;
            case MONEY -> new Scale(Kind.MONEY, currency);
        };
    }

    static Scale money(String currency) {
        return new Scale(Kind.MONEY, currency);
    }

    /** How many digits follow its point. */
    int digits() {
        return switch (kind) {
            case COUNT -> 0;
            case SHARE, DAYS, HOURS, SCORE -> 1;
            case MONEY -> Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
        };
    }
}
