package io.rolewright.gateway.internal;

import io.rolewright.runtime.processes.InnerPort;
import io.rolewright.runtime.web.ForwardedRequest;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.web.filter.OncePerRequestFilter;

/** Takes a trusted proxy's word for where a request came from, and nobody else's. */
final class ForwardedFilter extends OncePerRequestFilter {
    private final TrustedProxies proxies;
    private final InnerPort inner;

    ForwardedFilter(TrustedProxies proxies, InnerPort inner) {
        this.proxies = proxies;
        this.inner = inner;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return inner.receives(request) || !proxies.include(request.getRemoteAddr());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var client = proxies.client(request.getRemoteAddr(), all(request, "X-Forwarded-For"));
        var secure = "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto"));
        chain.doFilter(new ForwardedRequest(request, client, secure), response);
    }

    private static Optional<String> all(HttpServletRequest request, String name) {
        var lines = Collections.list(request.getHeaders(name));
        return lines.isEmpty()
                ? Optional.empty()
                : lines.stream().collect(Collectors.collectingAndThen(Collectors.joining(","), Optional::of));
    }
}
