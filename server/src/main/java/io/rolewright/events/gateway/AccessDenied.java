package io.rolewright.events.gateway;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.DeedId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with a login was refused: they lack a permission, or what they named is not there for them.
 *
 * @param deed names this refusal
 * @param method of the request
 * @param pattern of its path
 * @param code the problem that it was answered with
 * @param permission the one they lack; absent where it was not about a permission
 * @param target the id that the path named; absent when it named none, or when several refusals are told at once
 * @param times how many refusals this tells of: more than one when the same came too often to be told one by one
 */
@EventType("gateway.access-denied.v1")
public record AccessDenied(
        DeedId deed,
        String method,
        String pattern,
        String code,
        @Nullable String permission,
        @Nullable String target,
        long times)
        implements Event {
    @Override
    public DeedId subject() {
        return deed;
    }
}
