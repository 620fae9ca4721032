package io.rolewright.hiring.internal;

import io.rolewright.shared.ContractException;
import java.util.Set;

/** Tells neighbours what they may have no use for. */
final class Telling {
    private Telling() {}

    /**
     * Tells something.
     *
     * @param useless by which codes a neighbour says that it has no use for it
     * @return false when it said so; every other refusal goes on to who asks, to be tried again
     */
    static boolean tell(Runnable call, Set<String> useless) {
        try {
            call.run();
            return true;
        } catch (ContractException failure) {
            if (useless.contains(failure.code())) {
                return false;
            }
            throw failure;
        }
    }
}
