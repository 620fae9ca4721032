package io.rolewright.shared;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who does something.
 *
 * @param name who, as the trail writes it: {@code user:<id>}, {@code key:<id>}, {@code service:<name>} or
 *     {@code cli:<system user>}
 * @param user the login, when the actor is a person who signed in, or a program with an API key of theirs
 * @param session what the person opened by signing in; absent for everybody else
 * @param permissions what the actor may do, as the door established it: a person what their role may; a program what both
 *     its key and the role of the key's owner may
 */
public record Actor(
        String name, @Nullable UserId user, @Nullable SessionId session, Set<String> permissions) {
    /** The permission that a service acts with; only internal contracts ask for it. */
    public static final String SERVICE = "service";

    public Actor {
        if (name.isBlank()) {
            throw new IllegalArgumentException("actor without a name");
        }
        permissions = Set.copyOf(permissions);
    }

    /** An actor without a session. */
    public Actor(String name, @Nullable UserId user, Set<String> permissions) {
        this(name, user, null, permissions);
    }

    /** A person, told by something else than a session. */
    public static Actor user(UserId user, Set<String> permissions) {
        return user(user, null, permissions);
    }

    /** A person who signed in. */
    public static Actor user(UserId user, @Nullable SessionId session, Set<String> permissions) {
        return new Actor("user:" + user.text(), user, session, permissions);
    }

    /** A program that works with an API key, on behalf of who made the key. */
    public static Actor key(ApiKeyId key, UserId owner, Set<String> permissions) {
        return new Actor("key:" + key.text(), owner, permissions);
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
