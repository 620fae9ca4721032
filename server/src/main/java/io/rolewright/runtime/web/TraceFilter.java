package io.rolewright.runtime.web;

import io.rolewright.shared.Ids;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/** The outermost filter: gives every request a trace, writes the access log, and renders what nobody else did. */
public final class TraceFilter extends OncePerRequestFilter {
    private static final Logger access = LoggerFactory.getLogger("io.rolewright.access");
    /** The request attribute that holds the name of the actor, for the access log. */
    public static final String ACTOR = TraceFilter.class.getName() + ".actor";

    private static final String MDC_TRACE = "trace";

    private final Ids ids;
    private final ProblemWriter problems;

    TraceFilter(Ids ids, ProblemWriter problems) {
        this.ids = ids;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
        var began = System.nanoTime();
        var trace = Trace.begin(request, ids);
        response.setHeader(Trace.HEADER, trace.parent(ids));
        response.setHeader("X-Request-Id", trace.id());
        try (var traced = MDC.putCloseable(MDC_TRACE, trace.id())) {
            pass(request, response, chain);
            write(request, response, began);
        }
    }

    private void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
        try {
            chain.doFilter(request, response);
        } catch (Exception failure) {
            problems.write(request, response, Refusals.of(failure));
        }
    }

    // The pattern, not the path: a path may hold a secret.
    private static void write(HttpServletRequest request, HttpServletResponse response, long began) {
        var pattern = Optional.ofNullable(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        access.info(
                "{} {} {} {} {} us",
                request.getMethod(),
                pattern.orElse("-"),
                response.getStatus(),
                Optional.ofNullable(request.getAttribute(ACTOR)).orElse("-"),
                (System.nanoTime() - began) / 1000);
    }
}
