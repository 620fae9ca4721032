package io.rolewright.hiring.internal;

import io.rolewright.runtime.Call;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.UserId;

/** Who looks after what a call adds, and answers for what it writes down. */
final class Owner {
    private Owner() {}

    /**
     * The person who calls.
     *
     * @throws ContractException {@code hiring.person-needed} (403) when a program does
     */
    static UserId current() {
        var user = Call.current().actor().user();
        if (user == null) {
            throw ContractException.forbidden("hiring.person-needed");
        }
        return user;
    }
}
