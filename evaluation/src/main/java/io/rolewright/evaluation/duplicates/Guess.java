package io.rolewright.evaluation.duplicates;

/** A way to tell copies by a number that is higher the more alike two texts are. */
interface Guess {
    /** How alike two texts are. */
    double likeness(String left, String right);
}
