package io.rolewright.billing.internal;

import io.rolewright.runtime.Call;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.UserId;

/** Who answers for what a call does to money. */
public final class Owner {
    private Owner() {}

    /**
     * The person who calls.
     *
     * @throws ContractException {@code billing.person-needed} (403) when a program does
     */
    public static UserId current() {
        var user = Call.current().actor().user();
        if (user == null) {
            throw ContractException.forbidden("billing.person-needed");
        }
        return user;
    }
}
