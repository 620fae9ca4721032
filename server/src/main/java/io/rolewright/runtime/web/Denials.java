package io.rolewright.runtime.web;

import io.rolewright.shared.Actor;
import io.rolewright.shared.Permission;
import io.rolewright.shared.Problem;
import java.util.Set;

/** How the door says no. */
public final class Denials {
    /** Who asks without a token. */
    public static final Actor ANONYMOUS = new Actor("anonymous", null, Set.of());

    private Denials() {}

    public static Problem of(Actor actor, Permission missing) {
        return actor.equals(ANONYMOUS)
                ? Problem.of(401, "gateway.not-signed-in")
                : Problem.of(403, "gateway.not-allowed", missing.text());
    }
}
