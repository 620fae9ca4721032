package io.rolewright.gateway.internal;

import io.rolewright.runtime.Call;
import io.rolewright.runtime.web.Denials;
import io.rolewright.runtime.web.ProblemWriter;
import io.rolewright.shared.Problem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ServletRequestPathUtils;

/** Lets through what a route leads to and its caller may do; everything else is refused here. */
final class RouteFilter extends OncePerRequestFilter {
    private final Routes routes;
    private final ProblemWriter problems;

    RouteFilter(Routes routes, ProblemWriter problems) {
        this.routes = routes;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var refusal = refusal(request, response);
        if (refusal.isPresent()) {
            problems.write(request, response, refusal.get());
            return;
        }
        chain.doFilter(request, response);
    }

    private Optional<Problem> refusal(HttpServletRequest request, HttpServletResponse response) {
        var path = ServletRequestPathUtils.parseAndCache(request).pathWithinApplication();
        var ways = routes.to(path);
        if (ways.isEmpty()) {
            return Optional.of(Problem.of(404, "gateway.no-such-path"));
        }
        var method = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
        return ways.stream()
                .filter(route -> route.method().equals(method))
                .findFirst()
                .map(route -> refusal(route, request))
                .orElseGet(() -> Optional.of(otherMethod(ways, request, response)));
    }

    private static Optional<Problem> refusal(Route route, HttpServletRequest request) {
        route.admit(request);
        var actor = Call.current().actor();
        if (route.isOpenTo(actor)) {
            return Optional.empty();
        }
        return Optional.of(Denials.of(actor, route.permission().orElseThrow()));
    }

    private static Problem otherMethod(List<Route> ways, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(
                "Allow", ways.stream().map(Route::method).sorted().distinct().collect(Collectors.joining(", ")));
        return Problem.of(405, "gateway.method-not-allowed", request.getMethod());
    }
}
