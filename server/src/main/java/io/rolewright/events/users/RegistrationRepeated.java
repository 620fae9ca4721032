package io.rolewright.events.users;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.UserId;

/** Somebody wanted to register with the address of a login that is there; it stays as it is. */
@EventType("users.registration-repeated.v1")
public record RegistrationRepeated(UserId user) implements Event {
    @Override
    public UserId subject() {
        return user;
    }
}
