package io.rolewright.notifications.internal;

import io.rolewright.runtime.Call;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.UserId;

/** Who reads what they were told, or tells others. */
final class Reader {
    private Reader() {}

    /**
     * The person who calls.
     *
     * @throws ContractException {@code notifications.person-needed} (403) when a program does
     */
    static UserId current() {
        var user = Call.current().actor().user();
        if (user == null) {
            throw ContractException.forbidden("notifications.person-needed");
        }
        return user;
    }
}
