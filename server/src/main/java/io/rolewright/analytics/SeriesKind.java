package io.rolewright.analytics;

/** What the points of a series are side by side. */
public enum SeriesKind {
    /** Days or months, one after the other, without gaps. */
    TIME,
    /** Things of one kind. */
    CATEGORIES,
    /** Steps, each reached from the one before. */
    STEPS,
    /** Ranges of a value, one after the other, without gaps. */
    HISTOGRAM
}
