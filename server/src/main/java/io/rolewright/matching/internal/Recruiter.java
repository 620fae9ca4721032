package io.rolewright.matching.internal;

import io.rolewright.runtime.Call;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.UserId;

/** Who judges matches and saves searches. */
final class Recruiter {
    private Recruiter() {}

    /**
     * The person who calls.
     *
     * @throws ContractException {@code matching.person-needed} (403) when a program does
     */
    static UserId current() {
        var user = Call.current().actor().user();
        if (user == null) {
            throw ContractException.forbidden("matching.person-needed");
        }
        return user;
    }
}
