package io.rolewright.shared;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who does something.
 *
 * @param name who, as the trail writes it: {@code user:<id>}, {@code service:<name>} or {@code cli:<system user>}
 * @param user the login, when the actor is a person who signed in
 * @param permissions what the actor may do, as the door established it
 */
public record Actor(String name, @Nullable UserId user, Set<String> permissions) {
    /** The permission that a service acts with; only internal contracts ask for it. */
    public static final String SERVICE = "service";

    public Actor {
        if (name.isBlank()) {
            throw new IllegalArgumentException("actor without a name");
        }
        permissions = Set.copyOf(permissions);
    }

    /** A person who signed in. */
    public static Actor user(UserId user, Set<String> permissions) {
        return new Actor("user:" + user.text(), user, permissions);
    }

    /** A service that acts by itself: in a handler, a schedule or a rebuild. */
    public static Actor service(String service) {
        return new Actor("service:" + service, null, Set.of(SERVICE));
    }

    public boolean may(String permission) {
        return permissions.contains(permission);
    }

    /**
     * Refuses an actor that lacks a permission.
     *
     * @throws ContractException {@code runtime.permission-missing} (403)
     */
    public void require(String permission) {
        if (!may(permission)) {
            throw ContractException.forbidden("runtime.permission-missing", permission);
        }
    }
}
