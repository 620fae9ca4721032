package io.rolewright.gateway.internal;

import io.rolewright.runtime.processes.InnerPort;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What every answer at the door says to a browser, refusals too: run nothing, show nothing in a frame, keep nothing, guess no
 * type, and let no other page read it. The pages of the API's documentation allow themselves a little more.
 */
final class AnswerHeaders extends OncePerRequestFilter {
    /** By name. */
    static final Map<String, String> ALL = Map.of(
            "Cache-Control", "no-store",
            "Content-Security-Policy",
                    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
            "Referrer-Policy", "no-referrer",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY");

    private static final String YEAR = "max-age=31536000; includeSubDomains";

    private final InnerPort inner;

    AnswerHeaders(InnerPort inner) {
        this.inner = inner;
    }

    /** Another process gets them at the door. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return inner.receives(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ALL.forEach(response::setHeader);
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", YEAR);
        }
        chain.doFilter(request, response);
    }
}
