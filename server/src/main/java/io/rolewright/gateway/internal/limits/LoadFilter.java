package io.rolewright.gateway.internal.limits;

import com.netflix.concurrency.limits.Limiter;
import io.rolewright.runtime.processes.InnerPort;
import io.rolewright.runtime.web.ProblemWriter;
import io.rolewright.runtime.web.Watching;
import io.rolewright.shared.Problem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what this server cannot work on now, before a token is verified or anything is parsed. A place is taken when the
 * body is here: who sends slowly would hold one otherwise.
 */
final class LoadFilter extends OncePerRequestFilter {
    /** Too many requests, whoever sends them: after a 503 the container would close the connection, and opening one costs more. */
    static final Problem FULL = Problem.of(429, "gateway.overloaded");

    private static final int SUCCESS_BELOW = 400;

    private final Places places;
    private final InnerPort inner;
    private final ProblemWriter problems;

    LoadFilter(Places places, InnerPort inner, ProblemWriter problems) {
        this.places = places;
        this.inner = inner;
        this.problems = problems;
    }

    /** What neighbours ask has taken a place at the door; whoever watches must be answered, however much is asked. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return inner.receives(request) || Watching.PATHS.contains(request.getRequestURI());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var work = Work.of(request);
        var arrived = work == Work.UPLOADS ? request : ArrivedRequest.of(request);
        var place = places.take(work);
        if (place.isEmpty()) {
            problems.write(request, response, FULL);
            return;
        }
        work(place.get(), arrived, response, chain);
    }

    // A refusal is quick whatever the load, and says nothing of a queue.
    private void work(
            Limiter.Listener place, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var isAnswered = false;
        try {
            chain.doFilter(request, response);
            isAnswered = response.getStatus() < SUCCESS_BELOW;
        } finally {
            if (isAnswered) {
                places.giveBack(place);
            } else {
                place.onIgnore();
            }
        }
    }
}
