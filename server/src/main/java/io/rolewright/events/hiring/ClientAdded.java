package io.rolewright.events.hiring;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.UserId;

/**
 * Somebody added a client company.
 *
 * @param client which
 * @param owner who looks after it
 */
@EventType("hiring.client-added.v1")
public record ClientAdded(ClientId client, UserId owner) implements Event {
    @Override
    public ClientId subject() {
        return client;
    }
}
