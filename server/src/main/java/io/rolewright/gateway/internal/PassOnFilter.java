package io.rolewright.gateway.internal;

import io.rolewright.runtime.Target;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/** The last filter: passes on what is for a service of another process. What is for one of this process goes on as it is. */
final class PassOnFilter extends OncePerRequestFilter {
    private final Target target;
    private final PassingOn passing;

    PassOnFilter(Target target, PassingOn passing) {
        this.target = target;
        this.passing = passing;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var route = Route.of(request);
        if (target.runs(route.service())) {
            chain.doFilter(request, response);
            return;
        }
        request.setAttribute(
                HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE, route.pattern().getPatternString());
        passing.pass(route.service(), request, response);
    }
}
