package io.rolewright.evaluation;

/**
 * What a figure is held against.
 *
 * @param kind on which side of the value the figure must be, if it must at all
 * @param value the bound, in the unit of the figure
 */
public record Bar(Kind kind, double value) {
    /** On which side of the bound a figure must be. */
    public enum Kind {
        /** The figure stands for itself. */
        NONE,
        /** It must reach the bound. */
        AT_LEAST,
        /** It must not pass the bound. */
        AT_MOST,
        /** It would be good to reach the bound, such as what is published of larger models; nothing fails below. */
        AIM
    }

    /** The figure must reach {@code value}. */
    public static Bar atLeast(double value) {
        return new Bar(Kind.AT_LEAST, value);
    }

    /** The figure must not pass {@code value}. */
    public static Bar atMost(double value) {
        return new Bar(Kind.AT_MOST, value);
    }

    /** {@code value} is hoped for. */
    public static Bar aim(double value) {
        return new Bar(Kind.AIM, value);
    }

    /** Nothing is asked of the figure. */
    public static Bar none() {
        return new Bar(Kind.NONE, 0);
    }

    /** Whether {@code figure} is on the wrong side of a bound that must be kept. */
    boolean isMissedBy(double figure) {
        return switch (kind) {
            case AT_LEAST -> !(figure >= value);
            case AT_MOST -> !(figure <= value);
            case NONE, AIM -> false;
        };
    }

    String text(Unit unit) {
        return switch (kind) {
            case NONE -> "";
            case AT_LEAST -> "at least " + unit.text(value);
            case AT_MOST -> "at most " + unit.text(value);
            case AIM -> "aim " + unit.text(value);
        };
    }

    /** {@code yes}, {@code NO}, {@code not yet} for an aim, or nothing. */
    String verdict(double figure) {
        return switch (kind) {
            case NONE -> "";
            case AT_LEAST, AT_MOST -> isMissedBy(figure) ? "NO" : "yes";
            case AIM -> figure >= value ? "yes" : "not yet";
        };
    }
}
