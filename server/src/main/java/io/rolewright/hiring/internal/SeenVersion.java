package io.rolewright.hiring.internal;

import io.rolewright.shared.ContractException;
import io.rolewright.shared.Problem;
import io.rolewright.shared.Versioned;
import org.jspecify.annotations.Nullable;

/** Which version of something its changer has seen. */
final class SeenVersion {
    private SeenVersion() {}

    /**
     * Lets through who has seen the version that is stored.
     *
     * @throws ContractException {@code hiring.if-match-missing} (428), {@code hiring.changed} (412)
     */
    static void require(@Nullable String ifMatch, Versioned stored) {
        if (ifMatch == null) {
            throw new ContractException(Problem.of(428, "hiring.if-match-missing"));
        }
        if (!ifMatch.equals(stored.tag())) {
            throw outdated();
        }
    }

    /** Somebody was faster. */
    static ContractException outdated() {
        return new ContractException(Problem.of(412, "hiring.changed"));
    }
}
