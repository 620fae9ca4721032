package io.rolewright.engine.ranking;

import io.rolewright.engine.taxonomy.Taxonomy;

/** stub */
public final class InvarianceCheck {
    /** x */
    public static InvarianceCheck bundled(Taxonomy taxonomy) {
        return new InvarianceCheck();
    }
    /** x */
    public double largestMove(Ranker ranker) {
        return 0;
    }
}
