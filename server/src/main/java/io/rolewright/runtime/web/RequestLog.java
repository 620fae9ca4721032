package io.rolewright.runtime.web;

import io.rolewright.runtime.metrics.RequestMeters;
import io.rolewright.runtime.tracing.Span;
import io.rolewright.runtime.tracing.Spans;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.servlet.HandlerMapping;

/** How requests were answered: a line of the access log each, a metric, and a span where somebody wants them. */
final class RequestLog {
    private static final Logger access = LoggerFactory.getLogger("io.rolewright.access");
    private static final int OUR_FAULT = 500;

    private final RequestMeters meters;
    private final Spans spans;
    private final Clock clock;

    RequestLog(RequestMeters meters, Spans spans, Clock clock) {
        this.meters = meters;
        this.spans = spans;
        this.clock = clock;
    }

    void write(HttpServletRequest request, HttpServletResponse response, long nanos) {
        var route = route(request);
        var actor = String.valueOf(
                Optional.ofNullable(request.getAttribute(TraceFilter.ACTOR)).orElse("-"));
        access.info("{} {} {} {} {} us", request.getMethod(), route, response.getStatus(), actor, nanos / 1000);
        meters.answered(request.getMethod(), route, response.getStatus(), nanos);
        if (spans.areWanted()) {
            spans.add(span(request, route, response.getStatus(), nanos));
        }
    }

    // The pattern, not the path: a path may hold a secret.
    private static String route(HttpServletRequest request) {
        return String.valueOf(Optional.ofNullable(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE))
                .orElse("-"));
    }

    private Span span(HttpServletRequest request, String route, int status, long nanos) {
        var trace = Trace.of(request);
        var length = Duration.ofNanos(nanos);
        return new Span(
                trace.id(),
                trace.span(),
                trace.cause(),
                Span.Kind.SERVER,
                request.getMethod() + " " + route,
                clock.instant().minus(length),
                length,
                status >= OUR_FAULT,
                Map.of(
                        "http.request.method", request.getMethod(),
                        "http.route", route,
                        "http.response.status_code", String.valueOf(status)));
    }
}
