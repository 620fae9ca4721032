package io.rolewright.listings.internal;

import io.rolewright.runtime.Call;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.UserId;

/** Who publishes adverts. */
final class Publisher {
    private Publisher() {}

    /**
     * The person who calls.
     *
     * @throws ContractException {@code listings.person-needed} (403) when a program does
     */
    static UserId current() {
        var user = Call.current().actor().user();
        if (user == null) {
            throw ContractException.forbidden("listings.person-needed");
        }
        return user;
    }
}
