package io.rolewright.runtime.web;

import io.rolewright.events.gateway.AccessDenied;
import io.rolewright.runtime.Call;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.runtime.processes.ServiceToken;
import io.rolewright.shared.DeedId;
import io.rolewright.shared.Ids;
import io.rolewright.shared.Problem;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Writes down, before it is answered, that somebody with a login was refused. What strangers are refused, and what comes too
 * fast, is only counted by {@link io.rolewright.runtime.metrics.RequestMeters}: whoever has no login must not be able to fill the trail.
 */
@Component
class Refused {
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final Pattern ID = Pattern.compile("/([0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12})(?=/|$)");

    private final EventLog events;
    private final Ids ids;
    private final RefusalTally tally;

    Refused(EventLog events, Ids ids, RefusalTally tally) {
        this.events = events;
        this.ids = ids;
        this.tally = tally;
    }

    /**
     * Takes note of a refusal that is about to be answered.
     *
     * @throws io.rolewright.shared.ContractException {@code runtime.database-away} (503): it could not be written down
     */
    void note(HttpServletRequest request, Problem problem) {
        if (!isFromOutside(request)) {
            return;
        }
        Call.find()
                .filter(call -> call.actor().user() != null && isDenial(request, problem))
                .ifPresent(call -> tell(call, request, problem));
    }

    // At the inner port: what the door passed on. Between services a refusal is the outer one's to answer.
    private static boolean isFromOutside(HttpServletRequest request) {
        return ServiceToken.of(request).map(ServiceToken::fromDoor).orElse(true);
    }

    // What is walled off is answered like what never was, so both are written down where the path names an id.
    private static boolean isDenial(HttpServletRequest request, Problem problem) {
        return problem.status() == FORBIDDEN
                || problem.status() == NOT_FOUND
                        && target(request).isPresent()
                        && !pattern(request).isEmpty();
    }

    private void tell(Call call, HttpServletRequest request, Problem problem) {
        var kind = new RefusalTally.Kind(call.actor().name(), request.getMethod(), pattern(request), problem.code());
        if (tally.isToldAlone(kind, call)) {
            events.record(new AccessDenied(
                    ids.next(DeedId::new),
                    kind.method(),
                    kind.pattern(),
                    kind.code(),
                    problem.status() == FORBIDDEN
                            ? problem.arguments().stream().findFirst().orElse(null)
                            : null,
                    target(request).orElse(null),
                    1));
        }
    }

    private static String pattern(HttpServletRequest request) {
        return Optional.ofNullable(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE))
                .map(String::valueOf)
                .orElse("");
    }

    private static Optional<String> target(HttpServletRequest request) {
        var id = ID.matcher(request.getRequestURI());
        return id.find() ? Optional.of(id.group(1)) : Optional.empty();
    }
}
