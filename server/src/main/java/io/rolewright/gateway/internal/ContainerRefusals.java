package io.rolewright.gateway.internal;

import io.rolewright.shared.Ids;
import io.rolewright.shared.Problem;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers with a problem what the servlet container refuses by itself, before any filter has seen it: a path or a header that
 * cannot be read. The container makes it by its name, hence without arguments.
 */
public final class ContainerRefusals extends ErrorReportValve {
    private static final Logger log = LoggerFactory.getLogger(ContainerRefusals.class);
    private static final JsonMapper JSON = new JsonMapper();
    private static final Ids IDS = new Ids(Clock.systemUTC(), new SecureRandom());

    static WebServerFactoryCustomizer<TomcatServletWebServerFactory> customizer() {
        return server -> server.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(ContainerRefusals.class.getName());
            }
        });
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        var status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        var problem =
                problem(status, request.getMethod()).in(request.getLocale()).traced(IDS.trace());
        try {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            AnswerHeaders.ALL.forEach(response::setHeader);
            response.getOutputStream().write(JSON.writeValueAsBytes(problem));
            response.finishResponse();
        } catch (IOException | IllegalStateException gone) {
            log.debug("a refusal did not reach its reader", gone);
        }
    }

    private static Problem problem(int status, String method) {
        return switch (status) {
            case 404 -> Problem.of(404, "gateway.no-such-path");
            case 405 -> Problem.of(405, "gateway.method-not-allowed", method);
            case 413 -> Problem.of(413, "gateway.body-too-large", "");
            default ->
                status < 500 ? Problem.of(status, "gateway.unreadable-request") : Problem.of(status, "gateway.failure");
        };
    }
}
