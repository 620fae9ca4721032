package io.rolewright.gateway.internal;

import io.rolewright.shared.Permission;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.server.PathContainer;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Every way through the door, made from what the controllers map. What is not in here is not there: neither what services
 * map for each other, nor what a library maps by the way.
 */
final class Routes {
    private static final String API = "/api/v1/";
    /** What everybody may read although no controller of ours declares it. */
    private static final Set<String> OPEN = Set.of("/openapi.json");

    private static final Comparator<Route> EXACTNESS =
            Comparator.comparing(Route::pattern, PathPattern.SPECIFICITY_COMPARATOR);

    private final List<Route> routes;

    private Routes(List<Route> routes) {
        this.routes = routes;
    }

    /**
     * The routes to the given handlers.
     *
     * @throws IllegalStateException when one of them under {@code /api/v1} does not say who may call it
     */
    static Routes to(Map<RequestMappingInfo, HandlerMethod> handlers) {
        var routes = new ArrayList<Route>();
        handlers.forEach((mapping, handler) -> patterns(mapping)
                .filter(Routes::isPublished)
                .forEach(pattern -> routes.addAll(routes(mapping, pattern, handler))));
        Stream.of("GET")
                .flatMap(method -> OPEN.stream().map(path -> new Route(method, parse(path), Optional.empty())))
                .forEach(routes::add);
        routes.sort(EXACTNESS.thenComparing(Route::toString));
        return new Routes(List.copyOf(routes));
    }

    List<Route> all() {
        return routes;
    }

    /** The ways to a path, whatever the method; the most exact first. */
    List<Route> to(PathContainer path) {
        return routes.stream().filter(route -> route.leadsTo(path)).toList();
    }

    private static boolean isPublished(PathPattern pattern) {
        return pattern.getPatternString().startsWith(API);
    }

    private static List<Route> routes(RequestMappingInfo mapping, PathPattern pattern, HandlerMethod handler) {
        var permission = permission(handler);
        return mapping.getMethodsCondition().getMethods().stream()
                .map(method -> new Route(method.name(), pattern, permission))
                .toList();
    }

    private static Optional<Permission> permission(HandlerMethod handler) {
        var access = Access.of(handler);
        if (access.isUndeclared()) {
            throw new IllegalStateException(handler.getShortLogMessage() + " declares neither @Allowed nor @Public");
        }
        return access.permission();
    }

    private static Stream<PathPattern> patterns(RequestMappingInfo mapping) {
        return Objects.requireNonNull(mapping.getPathPatternsCondition()).getPatterns().stream();
    }

    private static PathPattern parse(String path) {
        return PathPatternParser.defaultInstance.parse(path);
    }
}
