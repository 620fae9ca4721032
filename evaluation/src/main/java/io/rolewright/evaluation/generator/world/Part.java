package io.rolewright.evaluation.generator.world;

/** The part that a person plays for the advert they are drawn for. */
public enum Part {
    /** Fits in everything that is asked for. */
    STRONG,
    /** Fits well, and says nearly all of it in other words than the advert. */
    OTHER_WORDS,
    /** The same trade, one level below, with some of the years. */
    RISING,
    /** The same trade, just begun. */
    BEGINNER,
    /** Was good at it and left years ago. */
    STALE,
    /** Long in another trade, now trained for this one, never worked in it. */
    CHANGER,
    /** Of another trade; lists the advert's words all the same. */
    STUFFER
}
