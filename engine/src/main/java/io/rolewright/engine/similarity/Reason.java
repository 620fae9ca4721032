package io.rolewright.engine.similarity;

/**
 * Why two adverts are, or are not, the same job; for a person to see.
 *
 * @param code what was compared
 * @param left what the first advert says of it
 * @param right what the second one says
 * @param side what it speaks for
 */
public record Reason(Code code, String left, String right, Side side) {
    /** What was compared. */
    public enum Code {
        /** The share of the shorter text that stands in the longer one too, and the share of both. */
        TEXT,
        /** Words of the title for the work. */
        TITLE,
        /** Levels and grades of the title. */
        LEVEL,
        /** Towns, or work from anywhere. */
        PLACE,
        /** Full time or part time. */
        HOURS,
        /** What is paid; it never parts. */
        PAY,
        /** Who hires; it never parts, because agencies put their own name there. */
        EMPLOYER,
        /** The employer's number of the vacancy. */
        REFERENCE,
        /** The source's own identifiers. */
        LISTING
    }

    /** What a comparison speaks for. */
    public enum Side {
        SAME,
        NEUTRAL,
        OTHER
    }
}
