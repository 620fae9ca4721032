package io.rolewright.engine.advert;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Months by their names in English, long and short, and in four other languages. */
final class MonthNames {
    private static final List<String> OTHERS = List.of(
            "januar februar märz april mai juni juli august september oktober november dezember",
            "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
            "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
            "januari februari maart april mei juni juli augustus september oktober november december");

    private static final Map<String, Month> MONTHS = new HashMap<>();

    static {
        for (Month month : Month.values()) {
            String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
            MONTHS.put(name, month);
            MONTHS.put(name.substring(0, 3), month);
            OTHERS.forEach(names -> MONTHS.putIfAbsent(names.split(" ", -1)[month.ordinal()], month));
        }
        MONTHS.put("sept", Month.SEPTEMBER);
    }

    private MonthNames() {}

    /** @param name in small letters */
    static Optional<Month> find(String name) {
        return Optional.ofNullable(MONTHS.get(name));
    }
}
