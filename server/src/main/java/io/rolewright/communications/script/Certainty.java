package io.rolewright.communications.script;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How sure we are of what was said. */
final class Certainty {
    /** Below this nothing is taken for an answer. */
    static final double LEAST = 0.35;

    private Certainty() {}

    /** With two decimals, so that the same call looks the same wherever it was led. */
    static double of(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).doubleValue();
    }
}
