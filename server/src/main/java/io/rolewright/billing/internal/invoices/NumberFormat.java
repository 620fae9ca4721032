package io.rolewright.billing.internal.invoices;

import java.util.regex.Pattern;

/**
 * How numbers of a series are written, such as {@code INV-{000000}}.
 *
 * @param text with as many zeros in braces as a number has digits at least
 */
record NumberFormat(String text) {
    private static final Pattern FORM = Pattern.compile("([A-Za-z0-9/_.-]{0,20})\\{(0{1,12})}([A-Za-z0-9/_.-]{0,20})");

    NumberFormat {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("a number is written like INV-{000000}, not " + text);
        }
    }

    String of(long number) {
        var form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalStateException(text);
        }
        var digits = form.group(2).length();
        return form.group(1) + ("%0" + digits + "d").formatted(number) + form.group(3);
    }
}
