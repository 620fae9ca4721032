package io.rolewright.gateway.internal;

import io.rolewright.shared.Actor;
import io.rolewright.shared.Permission;
import java.util.Optional;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;

/**
 * One way through the door.
 *
 * @param method the HTTP method
 * @param pattern the paths
 * @param permission what it asks for; nothing where everybody may go
 */
record Route(String method, PathPattern pattern, Optional<Permission> permission) {
    boolean leadsTo(PathContainer path) {
        return pattern.matches(path);
    }

    boolean isOpenTo(Actor actor) {
        return permission.map(Permission::text).map(actor::may).orElse(true);
    }

    @Override
    public String toString() {
        return method + " " + pattern.getPatternString();
    }
}
