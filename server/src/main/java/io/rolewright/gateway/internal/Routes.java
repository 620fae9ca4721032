package io.rolewright.gateway.internal;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.rolewright.runtime.web.Access;
import io.rolewright.runtime.web.Watching;
import io.rolewright.shared.Cost;
import io.rolewright.shared.Permission;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.annotation.AnnotatedMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Every way through the door, made from what the controllers map. What is not in here is not there: neither what services
 * map for each other, nor what a library maps by the way. Services of other processes are in here like those of this one.
 */
final class Routes {
    private static final String API = "/api/v1/";
    /**
     * What people and programs outside may ask for: the API, what partners tell us, turns of calls, the careers site, and pages
     * behind links.
     */
    private static final List<String> OUTSIDE =
            List.of(API, "/hooks/", "/telephone/", "/careers", "/account/", "/pay/", "/represent/", "/status/", "/u/");

    private static final String DOOR = "gateway";
    private static final int SERVICE_PART = 2;
    /** What everybody may read beside the API: its description and its documentation. */
    private static final Set<String> OPEN = Set.of("/openapi.json", "/docs", "/docs/{name}");

    private static final Comparator<Route> EXACTNESS =
            Comparator.comparing(Route::pattern, PathPattern.SPECIFICITY_COMPARATOR);

    /** The place of the noun among the elements of a path, separators counted. */
    private static final int NOUN = 5;

    private static final Pattern NAME = Pattern.compile("[\\w.-]+");

    private final List<Route> routes;
    /** By the noun of their paths: a request is compared with a few of them instead of with all. */
    private final Map<String, List<Route>> byNoun;
    /** Those without a noun that is written out; they stand among those of every noun too. */
    private final List<Route> others;

    private Routes(List<Route> routes) {
        this.routes = routes;
        this.others = routes.stream()
                .filter(route -> !NAME.matcher(noun(route)).matches())
                .toList();
        this.byNoun = routes.stream()
                .map(Routes::noun)
                .distinct()
                .collect(toUnmodifiableMap(
                        noun -> noun,
                        noun -> routes.stream()
                                .filter(route -> noun(route).equals(noun) || others.contains(route))
                                .toList()));
    }

    /**
     * The routes to the given handlers.
     *
     * @throws IllegalStateException when one of them under {@code /api/v1} does not say who may call it
     */
    static Routes to(Map<RequestMappingInfo, ? extends AnnotatedMethod> handlers) {
        return to(List.of(handlers));
    }

    /**
     * The routes to the handlers of several processes.
     *
     * @throws io.rolewright.runtime.StartRefusedException {@code gateway.route-owned-twice}
     */
    static Routes to(List<? extends Map<RequestMappingInfo, ? extends AnnotatedMethod>> processes) {
        var routes = new ArrayList<Route>();
        processes.forEach(handlers -> handlers.forEach((mapping, handler) -> patterns(mapping)
                .filter(Routes::isPublished)
                .forEach(pattern -> routes.addAll(routes(mapping, pattern, handler)))));
        Stream.of("GET")
                .flatMap(method -> OPEN.stream().map(path -> new Route(method, parse(path), Optional.empty(), 1, DOOR)))
                .forEach(routes::add);
        Owners.check(routes);
        routes.sort(EXACTNESS.thenComparing(Route::toString));
        return new Routes(List.copyOf(routes));
    }

    List<Route> all() {
        return routes;
    }

    /** The ways to a path, whatever the method; the most exact first. */
    List<Route> to(PathContainer path) {
        return byNoun.getOrDefault(noun(path), others).stream()
                .filter(route -> route.leadsTo(path))
                .toList();
    }

    private static String noun(Route route) {
        return noun(PathContainer.parsePath(route.pattern().getPatternString()));
    }

    private static String noun(PathContainer path) {
        var elements = path.elements();
        return elements.size() > NOUN && elements.get(NOUN) instanceof PathContainer.PathSegment segment
                ? segment.valueToMatch()
                : "";
    }

    private static boolean isPublished(PathPattern pattern) {
        var path = pattern.getPatternString();
        return OUTSIDE.stream().anyMatch(path::startsWith) || Watching.PATHS.contains(path);
    }

    private static List<Route> routes(RequestMappingInfo mapping, PathPattern pattern, AnnotatedMethod handler) {
        var permission = permission(handler);
        return mapping.getMethodsCondition().getMethods().stream()
                .map(method -> new Route(method.name(), pattern, permission, cost(pattern, handler), service(handler)))
                .toList();
    }

    private static Optional<Permission> permission(AnnotatedMethod handler) {
        var access = Access.of(handler);
        if (access.isUndeclared()) {
            throw new IllegalStateException(name(handler) + " declares neither @Allowed nor @Public");
        }
        return access.permission();
    }

    // Whoever watches must be answered, however much is asked.
    private static int cost(PathPattern pattern, AnnotatedMethod handler) {
        if (Watching.PATHS.contains(pattern.getPatternString())) {
            return 0;
        }
        return Optional.ofNullable(handler.getMethodAnnotation(Cost.class))
                .map(Cost::value)
                .orElse(1);
    }

    // The classes of a service stand in io.rolewright.<service>.internal. What the runtime answers, each process
    // answers for
    // itself: the door's is meant here.
    private static String service(AnnotatedMethod handler) {
        var part = handler.getMethod().getDeclaringClass().getPackageName().split("\\.")[SERVICE_PART];
        return part.equals("runtime") ? DOOR : part;
    }

    private static String name(AnnotatedMethod handler) {
        var method = handler.getMethod();
        return method.getDeclaringClass().getName() + "#" + method.getName();
    }

    private static Stream<PathPattern> patterns(RequestMappingInfo mapping) {
        return Objects.requireNonNull(mapping.getPathPatternsCondition()).getPatterns().stream();
    }

    private static PathPattern parse(String path) {
        return PathPatternParser.defaultInstance.parse(path);
    }
}
