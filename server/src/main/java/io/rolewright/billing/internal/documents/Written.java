package io.rolewright.billing.internal.documents;

import io.rolewright.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How amounts, quantities and days are written for people. */
public final class Written {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Written() {}

    /** An amount with as many digits as its currency has coins, such as {@code 1,234.50}. */
    public static String amount(Money money) {
        var exact =
                new BigDecimal(Money.ofMinor(money.minor(), money.currency()).amount());
        return String.format(Locale.ROOT, "%,." + exact.scale() + "f", exact);
    }

    /** The same after its currency. */
    public static String full(Money money) {
        return money.currency() + " " + amount(money);
    }

    /** A number without zeros that say nothing. */
    static String number(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    public static String day(LocalDate day) {
        return DAY.format(day);
    }
}
