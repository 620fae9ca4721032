package io.rolewright.gateway.internal;

import io.rolewright.gateway.internal.limits.Rates;
import io.rolewright.runtime.Call;
import io.rolewright.runtime.web.Denials;
import io.rolewright.runtime.web.ProblemWriter;
import io.rolewright.shared.Actor;
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

/** Lets through what a route leads to, its caller may do and can still afford; everything else is refused here. */
final class RouteFilter extends OncePerRequestFilter {
    private final Routes routes;
    private final Rates rates;
    private final ProblemWriter problems;

    RouteFilter(Routes routes, Rates rates, ProblemWriter problems) {
        this.routes = routes;
        this.rates = rates;
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
        var method = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
        var way = ways.stream().filter(route -> route.method().equals(method)).findFirst();
        var actor = Call.current().actor();
        return rates.charge(actor, way.map(Route::cost).orElse(1), request, response)
                .or(() -> way.map(route -> refusal(route, request, actor))
                        .orElseGet(() -> Optional.of(noWay(ways, request, response))));
    }

    private static Optional<Problem> refusal(Route route, HttpServletRequest request, Actor actor) {
        route.admit(request);
        if (route.isOpenTo(actor)) {
            return Optional.empty();
        }
        return Optional.of(Denials.of(actor, route.permission().orElseThrow()));
    }

    private static Problem noWay(List<Route> ways, HttpServletRequest request, HttpServletResponse response) {
        if (ways.isEmpty()) {
            return Problem.of(404, "gateway.no-such-path");
        }
        response.setHeader(
                "Allow", ways.stream().map(Route::method).sorted().distinct().collect(Collectors.joining(", ")));
        return Problem.of(405, "gateway.method-not-allowed", request.getMethod());
    }
}
