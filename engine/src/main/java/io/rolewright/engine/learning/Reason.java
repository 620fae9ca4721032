package io.rolewright.engine.learning;

import io.rolewright.engine.ranking.Category;
import java.util.Set;

/** Why somebody was rejected. */
public enum Reason {
    MISSING_SKILL(Category.SKILLS),
    MISSING_LICENCE(Category.SKILLS),
    TOO_LITTLE_EXPERIENCE(Category.EXPERIENCE),
    OVERQUALIFIED(Category.EXPERIENCE, Category.TITLE),
    WRONG_TRADE(Category.TITLE),
    PLACE(Category.LOCATION),
    /** No feature tells what somebody wants to be paid. */
    PAY,
    /** No feature tells when somebody could start. */
    AVAILABILITY,
    /** Anything may be meant. */
    OTHER(Category.values());

    private final Set<Category> against;

    Reason(Category... against) {
        this.against = Set.of(against);
    }

    /** The parts of a score that spoke against the person; none where no feature knows of the reason. */
    public Set<Category> against() {
        return against;
    }

    /** Whether features could have told. */
    public boolean isOfFeatures() {
        return !against.isEmpty();
    }
}
