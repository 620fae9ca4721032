package io.rolewright.runtime.web;

import io.rolewright.runtime.metrics.RequestMeters;
import io.rolewright.shared.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.apache.catalina.connector.ClientAbortException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers with a problem, in the reader's language and with the trace of the request. */
@Component
public class ProblemWriter {
    private static final Logger log = LoggerFactory.getLogger(ProblemWriter.class);
    private static final int UNAUTHORIZED = 401;
    /** What will be different later: too much at once, something that is away, and a full disk. */
    private static final Set<Integer> PASSING = Set.of(429, 503, 507);

    private final JsonMapper json;
    private final RequestMeters meters;
    private final Refused refused;

    ProblemWriter(JsonMapper json, RequestMeters meters, Refused refused) {
        this.json = json;
        this.meters = meters;
        this.refused = refused;
    }

    /** Answers what failed; nothing where the one who asked has left meanwhile, which is nobody's failure. */
    void write(HttpServletRequest request, HttpServletResponse response, Exception failure) {
        if (Refusals.among(failure, ClientAbortException.class).isPresent()) {
            log.debug("whoever asked has left");
            return;
        }
        write(request, response, Refusals.of(failure));
    }

    /** Answers, unless an answer is on its way already. */
    public void write(HttpServletRequest request, HttpServletResponse response, Problem problem) {
        if (!response.isCommitted()) {
            answer(request, response, noted(request, problem));
        }
    }

    // A refusal that cannot be written down is not told either.
    private Problem noted(HttpServletRequest request, Problem problem) {
        try {
            refused.note(request, problem);
            return problem;
        } catch (RuntimeException failure) {
            return Refusals.of(failure);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Problem problem) {
        meters.refused(problem.code(), problem.status());
        response.resetBuffer();
        // What an answer that was given up had said of its body.
        response.setContentLengthLong(-1);
        response.setHeader("Content-Disposition", null);
        response.setStatus(problem.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        if (problem.status() == UNAUTHORIZED) {
            response.setHeader("WWW-Authenticate", "Bearer");
        }
        if (PASSING.contains(problem.status()) && !response.containsHeader("Retry-After")) {
            response.setHeader("Retry-After", secondsToWait(problem));
        }
        try {
            var told = problem.in(request.getLocale()).traced(Trace.of(request).id());
            response.getOutputStream().write(json.writeValueAsBytes(told));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    // A refusal that knows for how many seconds it holds says so in its first argument.
    private static String secondsToWait(Problem problem) {
        return problem.arguments().stream()
                .findFirst()
                .filter(text -> text.chars().allMatch(Character::isDigit) && !text.isEmpty())
                .orElse("1");
    }
}
