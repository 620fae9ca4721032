package io.rolewright.jobs.internal;

import io.rolewright.runtime.Call;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.UserId;

/** Who looks after the jobs that a call brings. */
final class Owner {
    private Owner() {}

    /**
     * The person who calls.
     *
     * @throws ContractException {@code jobs.person-needed} (403) when a program does
     */
    static UserId current() {
        var user = Call.current().actor().user();
        if (user == null) {
            throw ContractException.forbidden("jobs.person-needed");
        }
        return user;
    }
}
