package io.rolewright.runtime.web;

import io.rolewright.runtime.processes.InnerPort;
import io.rolewright.runtime.processes.ServiceToken;
import io.rolewright.runtime.processes.ServiceTokens;
import io.rolewright.shared.Problem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets other processes in at the inner port, and binds the call that they make. Nobody else is let in there, but for who
 * watches over the process.
 */
final class InnerFilter extends OncePerRequestFilter {
    private static final String SCHEME = "Bearer ";

    private final InnerPort port;
    private final ServiceTokens tokens;
    private final ProblemWriter problems;

    InnerFilter(InnerPort port, ServiceTokens tokens, ProblemWriter problems) {
        this.port = port;
        this.tokens = tokens;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !port.receives(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (Watching.isAt(request)) {
            CallPassing.pass(Watching.call(request), request, response, chain);
            return;
        }
        var token = token(request);
        if (token.isEmpty()) {
            problems.write(request, response, Problem.of(401, "runtime.service-token-refused"));
            return;
        }
        token.get().admit(request);
        request.setAttribute(TraceFilter.ACTOR, token.get().call().actor().name());
        CallPassing.pass(token.get().call(), forwarded(token.get(), request), response, chain);
    }

    // The door says where a request came from; neighbours ask for themselves.
    private static HttpServletRequest forwarded(ServiceToken token, HttpServletRequest request) {
        var address = request.getHeader("X-Forwarded-For");
        return token.fromDoor() && address != null ? new ForwardedRequest(request, address, false) : request;
    }

    private Optional<ServiceToken> token(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization"))
                .filter(header -> header.startsWith(SCHEME))
                .flatMap(header -> tokens.read(header.substring(SCHEME.length())));
    }
}
