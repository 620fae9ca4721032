package io.rolewright.engine.proof;

import java.util.List;

/**
 * What the checker says of another wording of a posting.
 *
 * @param additions what speaks against it; empty when nothing was added
 */
public record Verdict(List<Addition> additions) {
    public Verdict {
        additions = List.copyOf(additions);
    }

    /** Whether it is proven that nothing was added. */
    public boolean isAccepted() {
        return additions.isEmpty();
    }
}
