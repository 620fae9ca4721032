package io.rolewright.gateway.internal.limits;

import io.rolewright.runtime.metrics.RequestMeters;
import io.rolewright.runtime.processes.InnerPort;
import io.rolewright.runtime.web.Watching;
import io.rolewright.shared.Ids;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * Turns away at once what finds no place, with an answer that is written already: under load most of the work is refusing. Such
 * a refusal is counted and stands in no log. What needs more than that goes on to {@link LoadFilter}: a body that is still on
 * its way, and a page of another origin, which could not read an answer without the headers for it.
 */
public final class Turnstile extends ValveBase {
    private static final String TRACE = "0".repeat(32);

    private final Places places;
    private final InnerPort inner;
    private final RequestMeters meters;
    private final Ids ids;
    private final Map<String, String> headers;
    private final String answer;

    /** @param headers what every answer says to a browser */
    public Turnstile(
            Places places,
            InnerPort inner,
            RequestMeters meters,
            Ids ids,
            JsonMapper json,
            Map<String, String> headers) {
        super(true);
        this.places = places;
        this.inner = inner;
        this.meters = meters;
        this.ids = ids;
        this.headers = headers;
        this.answer = json.writeValueAsString(LoadFilter.FULL.traced(TRACE));
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (isRefused(response)
                || inner.receives(request)
                || !places.areTaken(Work.of(request))
                || needsMore(request)) {
            getNext().invoke(request, response);
            return;
        }
        turnAway(request, response);
    }

    // What could not be read as a request comes here too, without a method or a path.
    private static boolean isRefused(Response response) {
        return response.getStatus() >= HttpStatus.BAD_REQUEST.value();
    }

    private static boolean needsMore(Request request) throws IOException {
        return Watching.PATHS.contains(request.getRequestURI())
                || request.getHeader("Origin") != null
                || !isHere(request);
    }

    private static boolean isHere(Request request) throws IOException {
        var length = request.getContentLengthLong();
        return length < 0
                ? request.getHeader("Transfer-Encoding") == null
                : request.getInputStream().available() >= length;
    }

    private void turnAway(Request request, Response response) throws IOException {
        var began = System.nanoTime();
        var problem = LoadFilter.FULL;
        var trace = ids.trace();
        headers.forEach(response::setHeader);
        response.setHeader("Retry-After", "1");
        response.setHeader("X-Request-Id", trace);
        response.setStatus(problem.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        var body = answer.replace(TRACE, trace).getBytes(StandardCharsets.UTF_8);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        meters.refused(problem.code(), problem.status());
        meters.answered(request.getMethod(), "-", problem.status(), System.nanoTime() - began);
    }
}
