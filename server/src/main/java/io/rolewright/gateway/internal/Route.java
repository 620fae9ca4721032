package io.rolewright.gateway.internal;

import io.rolewright.shared.Actor;
import io.rolewright.shared.Permission;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.server.PathContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/**
 * One way through the door.
 *
 * @param method the HTTP method
 * @param pattern the paths
 * @param permission what it asks for; nothing where everybody may go
 * @param cost points of the caller's allowance that it takes
 * @param service the service that it leads to
 */
record Route(String method, PathPattern pattern, Optional<Permission> permission, int cost, String service) {
    private static final String ATTRIBUTE = Route.class.getName();

    /** The route that a request was let through on. */
    static Route of(HttpServletRequest request) {
        return (Route) request.getAttribute(ATTRIBUTE);
    }

    /** Remembers that a request was let through here. */
    void admit(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
        // Also where no handler of this process will say so: for the access log, and for who writes down a refusal.
        request.setAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE, pattern.getPatternString());
    }

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
