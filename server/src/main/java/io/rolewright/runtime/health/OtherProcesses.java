package io.rolewright.runtime.health;

import io.rolewright.runtime.Target;
import io.rolewright.runtime.processes.Remotes;
import io.rolewright.runtime.processes.ServiceTokens;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Asks the other processes how they do, all at the same time, and waits for none of them for long. */
@Component
public class OtherProcesses {
    private static final Logger log = LoggerFactory.getLogger(OtherProcesses.class);
    private static final int OK = 200;

    private final Target target;
    private final Remotes remotes;
    private final ServiceTokens tokens;
    private final Duration limit;
    private final ObjectReader states;
    private @Nullable HttpClient client;

    OtherProcesses(Target target, Remotes remotes, ServiceTokens tokens, HealthSettings settings, JsonMapper json) {
        this.target = target;
        this.remotes = remotes;
        this.tokens = tokens;
        this.limit = settings.neighbourLimit();
        this.states = json.readerFor(ProcessState.class).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /** Those that this process knows an address of. */
    public List<OtherProcess> ask() {
        var services = byAddress();
        if (services.isEmpty()) {
            return List.of();
        }
        List<Callable<OtherProcess>> questions = services.entrySet().stream()
                .<Callable<OtherProcess>>map(one -> () -> ask(one.getKey(), one.getValue()))
                .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(questions).stream().map(Future::resultNow).toList();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }

    private Map<URI, List<String>> byAddress() {
        var services = new TreeMap<URI, List<String>>();
        for (var service : target.absent()) {
            remotes.find(service)
                    .ifPresent(remote -> remote.addresses()
                            .forEach(address -> services.computeIfAbsent(address, first -> new ArrayList<>())
                                    .add(service)));
        }
        return services;
    }

    private OtherProcess ask(URI address, List<String> services) {
        try {
            var question = HttpRequest.newBuilder(address.resolve(ProcessEndpoint.PATH))
                    .timeout(limit)
                    .header("Authorization", "Bearer " + tokens.forCall(services.getFirst()))
                    .build();
            var answer = client().send(question, BodyHandlers.ofByteArray());
            return new OtherProcess(address, services, answer.statusCode() == OK ? read(answer.body()) : null);
        } catch (IOException | JacksonException away) {
            log.debug("{} did not say how it does", address, away);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        return new OtherProcess(address, services, null);
    }

    private ProcessState read(byte[] answer) {
        return states.readValue(answer);
    }

    // Made when it is needed: a process that hosts everything asks nobody.
    private synchronized HttpClient client() {
        if (client == null) {
            client = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(limit)
                    .executor(Executors.newVirtualThreadPerTaskExecutor())
                    .build();
        }
        return client;
    }
}
