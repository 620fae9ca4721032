package io.rolewright.gateway.internal;

import io.rolewright.shared.Actor;
import io.rolewright.shared.Permission;
import io.rolewright.shared.Problem;
import java.util.Set;

/** How the door says no. */
final class Denials {
    /** Who asks without a token. */
    static final Actor ANONYMOUS = new Actor("anonymous", null, Set.of());

    private Denials() {}

    static Problem of(Actor actor, Permission missing) {
        return actor.equals(ANONYMOUS)
                ? Problem.of(401, "gateway.not-signed-in")
                : Problem.of(403, "gateway.not-allowed", missing.text());
    }
}
