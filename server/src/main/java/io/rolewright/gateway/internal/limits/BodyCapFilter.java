package io.rolewright.gateway.internal.limits;

import io.rolewright.runtime.processes.InnerPort;
import io.rolewright.runtime.web.BodyTooLargeException;
import io.rolewright.runtime.web.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses a body beyond the limit: at once when it is announced, else when it gets there. */
final class BodyCapFilter extends OncePerRequestFilter {
    private final BodySettings settings;
    private final InnerPort inner;
    private final ProblemWriter problems;

    BodyCapFilter(BodySettings settings, InnerPort inner, ProblemWriter problems) {
        this.settings = settings;
        this.inner = inner;
        this.problems = problems;
    }

    /** What neighbours send each other has passed the door, or was made inside. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return inner.receives(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var limit = Uploads.include(request) ? settings.maxUpload() : settings.maxBody();
        if (request.getContentLengthLong() > limit.toBytes()) {
            problems.write(request, response, new BodyTooLargeException(limit).problem());
            return;
        }
        chain.doFilter(new CappedRequest(request, limit), response);
    }
}
