package io.rolewright.runtime.web;

import io.rolewright.shared.Ids;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

/** The outermost filter: gives every request a trace, notes how it was answered, and renders what nobody else did. */
public final class TraceFilter extends OncePerRequestFilter {
    /** The request attribute that holds the name of the actor, for the access log. */
    public static final String ACTOR = TraceFilter.class.getName() + ".actor";

    private static final String MDC_TRACE = "trace";

    private final Ids ids;
    private final ProblemWriter problems;
    private final RequestLog answered;

    TraceFilter(Ids ids, ProblemWriter problems, RequestLog answered) {
        this.ids = ids;
        this.problems = problems;
        this.answered = answered;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
        var began = System.nanoTime();
        var trace = Trace.begin(request, ids);
        response.setHeader(Trace.HEADER, trace.parent());
        response.setHeader("X-Request-Id", trace.id());
        try (var traced = MDC.putCloseable(MDC_TRACE, trace.id())) {
            trace.run(() -> pass(request, response, chain));
            answered.write(request, response, System.nanoTime() - began);
        }
    }

    private void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
        try {
            chain.doFilter(request, response);
        } catch (Exception failure) {
            problems.write(request, response, failure);
        }
    }
}
