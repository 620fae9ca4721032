package io.rolewright.runtime.idempotency;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets the body of a request with a key be read twice; an upload lies in files already. */
final class KeyedRequestFilter extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(isToBeKept(request) ? new KeyedRequest(request) : request, response);
    }

    private static boolean isToBeKept(HttpServletRequest request) {
        return SentKey.isIn(request) && !Fingerprints.isMultipart(request);
    }
}
