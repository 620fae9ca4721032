package io.rolewright.events.security;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.PolicyId;
import java.util.List;

/**
 * There is a new version of the policies, which holds from now on.
 *
 * @param policy names the version
 * @param version its number
 * @param changed what is different, for example {@code password}
 */
@EventType("security.policy-changed.v1")
public record PolicyChanged(PolicyId policy, int version, List<String> changed) implements Event {
    public PolicyChanged {
        changed = List.copyOf(changed);
    }

    @Override
    public PolicyId subject() {
        return policy;
    }
}
