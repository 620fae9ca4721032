package io.rolewright.gateway.internal;

import io.rolewright.runtime.processes.AwayException;
import io.rolewright.runtime.processes.RemoteSettings;
import io.rolewright.runtime.processes.Remotes;
import io.rolewright.runtime.processes.ServiceTokens;
import io.rolewright.runtime.web.BodyTooLargeException;
import io.rolewright.runtime.web.Refusals;
import io.rolewright.runtime.web.Trace;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Executors;

/** Passes a request on to another process, and the answer back, both as streams. */
final class PassingOn {
    private static final Set<String> SAFE = Set.of("GET", "HEAD");

    private final Remotes remotes;
    private final ServiceTokens tokens;
    private final Duration timeout;
    private final HttpClient client;

    PassingOn(Remotes remotes, RemoteSettings calls, ServiceTokens tokens, GatewaySettings settings) {
        this.remotes = remotes;
        this.tokens = tokens;
        this.timeout = settings.passOnTimeout();
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(calls.connectTimeout())
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
    }

    void pass(String service, HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (var body = answer(service, request, response).body()) {
            PassedAnswer.copy(body, request, response);
        }
    }

    private HttpResponse<InputStream> answer(String service, HttpServletRequest request, HttpServletResponse response) {
        try {
            var answer = remotes.service(service)
                    .ask(SAFE.contains(request.getMethod()), address -> send(service, address, request));
            PassedAnswer.begin(answer, response);
            return answer;
        } catch (ContractException away) {
            response.setHeader("Retry-After", "5");
            throw new ContractException(Problem.of(503, "gateway.service-away", service), away);
        }
    }

    private HttpResponse<InputStream> send(String service, URI address, HttpServletRequest request) {
        try {
            return client.send(passed(service, address, request), BodyHandlers.ofInputStream());
        } catch (IOException failure) {
            Refusals.among(failure, BodyTooLargeException.class).ifPresent(large -> {
                throw new UncheckedIOException(large);
            });
            throw new AwayException(failure);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new AwayException(stop);
        }
    }

    private HttpRequest passed(String service, URI address, HttpServletRequest request) throws IOException {
        var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        var passed = HttpRequest.newBuilder(address.resolve(request.getRequestURI() + query))
                .timeout(timeout)
                .method(request.getMethod(), body(request));
        PassedHeaders.ofRequest(request).forEach(passed::header);
        return passed.header("Authorization", "Bearer " + tokens.fromDoor(service))
                .header("X-Forwarded-For", request.getRemoteAddr())
                .header(Trace.HEADER, Trace.of(request).parent())
                .build();
    }

    private static BodyPublisher body(HttpServletRequest request) throws IOException {
        var length = request.getContentLengthLong();
        if (length == 0 || (length < 0 && request.getHeader("Transfer-Encoding") == null)) {
            return BodyPublishers.noBody();
        }
        var stream = request.getInputStream();
        var body = BodyPublishers.ofInputStream(() -> stream);
        return length < 0 ? body : BodyPublishers.fromPublisher(body, length);
    }
}
