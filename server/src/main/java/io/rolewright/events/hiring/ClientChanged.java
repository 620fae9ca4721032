package io.rolewright.events.hiring;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.UserId;
import java.util.List;

/**
 * Somebody changed what is known about a client company.
 *
 * @param client which
 * @param version its version from now on
 * @param owner who looks after it now
 * @param state how we stand with it now
 * @param changed the names of the members that changed
 */
@EventType("hiring.client-changed.v1")
public record ClientChanged(ClientId client, int version, UserId owner, ClientState state, List<String> changed)
        implements Event {
    public ClientChanged {
        changed = List.copyOf(changed);
    }

    @Override
    public ClientId subject() {
        return client;
    }
}
