package io.rolewright.integrations.twins.world;

/**
 * Pay between two amounts of whole units of a currency.
 *
 * @param currency ISO 4217
 */
public record Pay(int least, int most, Interval interval, String currency) {
    public Pay {
        if (least <= 0 || most < least) {
            throw new IllegalArgumentException("pay is above zero, and its end not before its beginning");
        }
    }

    /** What the pay is for. */
    public enum Interval {
        HOUR,
        YEAR
    }

    Pay raised() {
        return new Pay(least + least / 20 + 1, most + most / 20 + 1, interval, currency);
    }
}
