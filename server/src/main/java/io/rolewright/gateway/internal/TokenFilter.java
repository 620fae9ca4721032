package io.rolewright.gateway.internal;

import io.rolewright.gateway.internal.limits.Rates;
import io.rolewright.runtime.Call;
import io.rolewright.runtime.web.CallPassing;
import io.rolewright.runtime.web.Denials;
import io.rolewright.runtime.web.EventStreams;
import io.rolewright.runtime.web.ProblemWriter;
import io.rolewright.runtime.web.StrangersToken;
import io.rolewright.runtime.web.Trace;
import io.rolewright.runtime.web.TraceFilter;
import io.rolewright.shared.Actor;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Problem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;

/** Finds out who asks, and binds the call for everything behind it. A token that is no good is refused, also where none is needed. */
final class TokenFilter extends OncePerRequestFilter {
    private static final String SCHEME = "Bearer ";

    private final Bearers bearers;
    private final Rates rates;
    private final ProblemWriter problems;

    TokenFilter(Bearers bearers, Rates rates, ProblemWriter problems) {
        this.bearers = bearers;
        this.rates = rates;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Actor> actor;
        try {
            actor = actor(request);
        } catch (ContractException away) {
            problems.write(request, response, away.problem());
            return;
        }
        if (actor.isEmpty()) {
            var refusal = rates.charge(Denials.ANONYMOUS, 1, request, response);
            problems.write(request, response, refusal.orElseGet(() -> Problem.of(401, "gateway.not-signed-in")));
            return;
        }
        request.setAttribute(TraceFilter.ACTOR, actor.get().name());
        EventStreams.whileHolds(request, () -> holds(request));
        CallPassing.pass(Call.of(actor.get(), Trace.of(request).id()), request, response, chain);
    }

    // Somebody who cannot be asked just now ends no stream.
    private boolean holds(HttpServletRequest request) {
        try {
            return actor(request).isPresent();
        } catch (ContractException away) {
            return true;
        }
    }

    private Optional<Actor> actor(HttpServletRequest request) {
        var header = request.getHeader("Authorization");
        if (header == null || StrangersToken.mayComeWith(request)) {
            return Optional.of(Denials.ANONYMOUS);
        }
        if (!header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        return bearers.actor(header.substring(SCHEME.length()), request);
    }
}
