package io.rolewright.engine.improvement;

/** Looks at a draft for one kind of weakness. */
@FunctionalInterface
interface Proposal {
    /** Adds what it finds to the draft. */
    void look(Draft draft);
}
