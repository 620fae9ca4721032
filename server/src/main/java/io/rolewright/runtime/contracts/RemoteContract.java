package io.rolewright.runtime.contracts;

import io.rolewright.runtime.processes.AwayException;
import io.rolewright.runtime.processes.RemoteService;
import jakarta.validation.Validator;
import java.lang.reflect.Method;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.service.annotation.HttpExchange;

/** Calls a contract of a service in another process: by the same rules, over HTTP. */
final class RemoteContract extends ContractCall {
    private static final Set<String> SAFE = Set.of("GET", "HEAD");

    private final RemoteService service;
    private final Map<URI, Object> clients;

    /** @param clients Spring's proxy of the contract at each address of the service */
    RemoteContract(RemoteService service, Map<URI, Object> clients, Validator validator) {
        super(validator);
        this.service = service;
        this.clients = Map.copyOf(clients);
    }

    @Override
    @Nullable
    Object call(Method method, @Nullable Object[] arguments) {
        validate(clients.values().iterator().next(), method, arguments);
        return service.<@Nullable Object>ask(isSafe(method), address -> answer(address, method, arguments));
    }

    private @Nullable Object answer(URI address, Method method, @Nullable Object[] arguments) {
        try {
            return run(Objects.requireNonNull(clients.get(address)), method, arguments);
        } catch (ResourceAccessException away) {
            throw new AwayException(away);
        } catch (Throwable failure) {
            throw Failures.translate(method, failure);
        }
    }

    private static boolean isSafe(Method method) {
        var exchange = AnnotatedElementUtils.findMergedAnnotation(method, HttpExchange.class);
        return exchange != null && SAFE.contains(exchange.method());
    }
}
