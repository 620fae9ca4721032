package io.rolewright.billing.internal;

import io.rolewright.shared.ContractException;
import io.rolewright.shared.Problem;
import io.rolewright.shared.Versioned;
import org.jspecify.annotations.Nullable;

/** Which version of something its changer has seen. */
public final class SeenVersion {
    private SeenVersion() {}

    /**
     * Lets through who has seen the version that is stored.
     *
     * @throws ContractException {@code billing.if-match-missing} (428), {@code billing.changed} (412)
     */
    public static void require(@Nullable String ifMatch, Versioned stored) {
        if (ifMatch == null) {
            throw new ContractException(Problem.of(428, "billing.if-match-missing"));
        }
        if (!ifMatch.equals(stored.tag())) {
            throw outdated();
        }
    }

    /** The same, but who does not say what they have seen is let through, too. */
    public static void requireIfSaid(@Nullable String ifMatch, Versioned stored) {
        if (ifMatch != null) {
            require(ifMatch, stored);
        }
    }

    /** Somebody was faster. */
    public static ContractException outdated() {
        return new ContractException(Problem.of(412, "billing.changed"));
    }
}
