package io.rolewright.billing.internal;

import io.rolewright.runtime.Call;
import io.rolewright.shared.Permission;
import io.rolewright.shared.UserId;
import org.jspecify.annotations.Nullable;

/** Whose commissions and expenses who calls may see: everybody's who may read the books, else their own. */
public final class Sight {
    private Sight() {}

    /**
     * The only person whose money who calls may see; absent where that is everybody's.
     *
     * @throws io.rolewright.shared.ContractException {@code billing.person-needed} (403) when a program that may not read the
     *     books calls
     */
    public static @Nullable UserId only() {
        return Call.current().actor().may(Permission.READ_BILLING.text()) ? null : Owner.current();
    }

    /** Whether who calls may see the money of somebody. */
    public static boolean holds(UserId user) {
        var only = only();
        return only == null || only.equals(user);
    }
}
