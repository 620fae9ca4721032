package io.rolewright.events.users;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.InvitationId;

/** Somebody was sent an invitation. @param role what they will be */
@EventType("users.user-invited.v1")
public record UserInvited(InvitationId invitation, Role role) implements Event {
    @Override
    public InvitationId subject() {
        return invitation;
    }
}
