package io.rolewright.evaluation;

import java.util.Locale;

/** What a figure counts, and so how it is written. */
public enum Unit {
    /** 0 to 1. */
    SHARE("%.3f"),
    /** Hits for each hundred. */
    PERCENT("%.1f %%"),
    /** Whole things. */
    COUNT("%.0f"),
    /** Things for each hundred others. */
    RATE("%.1f"),
    /** Milliseconds. */
    MILLIS("%.1f ms");

    private final String format;

    Unit(String format) {
        this.format = format;
    }

    /** The figure as it stands in a table; nothing for what is not a number. */
    String text(double figure) {
        return Double.isNaN(figure) ? "" : String.format(Locale.ROOT, format, figure);
    }
}
