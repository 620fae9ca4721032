package io.rolewright.evaluation.generator.vitae;

import io.rolewright.evaluation.generator.world.Dice;

/** How often people choose a heading that hardly anybody else has, and out of which pool. */
enum Oddity {
    /** For measuring. */
    SOME("odd headings", 12),
    /** For training; no odd heading stands in both pools. */
    TRAINING("training headings", 45);

    private final String pool;
    private final int percent;

    Oddity(String pool, int percent) {
        this.pool = pool;
        this.percent = percent;
    }

    /** The section of the tongue's words from which the next heading comes. */
    String headings(Tongue tongue, Dice dice) {
        return tongue.isEnglish() && dice.chance(percent) ? pool : "headings";
    }
}
