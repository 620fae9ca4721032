package io.rolewright.gateway.internal;

import io.rolewright.runtime.processes.InnerPort;
import io.rolewright.runtime.web.BodyTooLargeException;
import io.rolewright.runtime.web.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses a body beyond the limit: at once when it is announced, else when it gets there. */
final class BodyCapFilter extends OncePerRequestFilter {
    private final GatewaySettings settings;
    private final InnerPort inner;
    private final ProblemWriter problems;

    BodyCapFilter(GatewaySettings settings, InnerPort inner, ProblemWriter problems) {
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
        var limit = limit(request);
        if (request.getContentLengthLong() > limit.toBytes()) {
            problems.write(request, response, new BodyTooLargeException(limit).problem());
            return;
        }
        chain.doFilter(new CappedRequest(request, limit), response);
    }

    private DataSize limit(HttpServletRequest request) {
        var type = Objects.requireNonNullElse(request.getContentType(), "").toLowerCase(Locale.ROOT);
        var isUpload = type.startsWith("multipart/") || type.startsWith("application/octet-stream");
        return isUpload ? settings.maxUpload() : settings.maxBody();
    }
}
