package io.rolewright.analytics.internal.output;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The round numbers along an upright axis. Zero is among them.
 *
 * @param step from one to the next; 1, 2 or 5 times a power of ten
 * @param first how many steps below zero the axis begins, as a number not above zero
 * @param last how many steps above zero it ends
 */
record Ticks(double step, long first, long last) {
    /** For numbers from this to that, so many steps or fewer. */
    static Ticks around(double low, double high, int most) {
        var bottom = Math.min(0, low);
        var top = Math.max(0, high);
        var span = top > bottom ? top - bottom : 1;
        var step = round(span / most);
        while (steps(bottom, top, step) > most) {
            step = round(step * 1.01);
        }
        var last = (long) Math.ceil(top / step);
        return new Ticks(step, (long) Math.floor(bottom / step), last == 0 && bottom == 0 ? 1 : last);
    }

    /** At least one whole thing from tick to tick. */
    Ticks whole() {
        return step >= 1 ? this : new Ticks(1, (long) Math.floor(first * step), (long) Math.ceil(last * step));
    }

    private static double steps(double bottom, double top, double step) {
        return Math.ceil(top / step) - Math.floor(bottom / step);
    }

    /** The next number not below it that is 1, 2 or 5 times a power of ten. */
    private static double round(double size) {
        var power = Math.pow(10, Math.floor(Math.log10(size)));
        return List.of(1, 2, 5).stream()
                .mapToDouble(times -> times * power)
                .filter(step -> step >= size)
                .findFirst()
                .orElse(10 * power);
    }

    List<Double> all() {
        return IntStream.rangeClosed((int) first, (int) last)
                .mapToObj(tick -> (Double) (tick * step))
                .toList();
    }

    /** How far up the axis a number stands, 0 to 1. */
    double share(double value) {
        return (value / step - first) / (last - first);
    }
}
