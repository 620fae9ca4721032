package io.rolewright.runtime.processes;

import io.rolewright.runtime.StartRefusedException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/**
 * Where the services are that do not run here: settings {@code rolewright.remotes.<service>}, each one address, or several
 * parted by commas that take turns.
 */
public final class Remotes {
    private final Map<String, String> addresses;
    private final RemoteSettings settings;
    private final RandomGenerator random;
    private final Map<String, RemoteService> services = new ConcurrentHashMap<>();

    Remotes(Map<String, String> addresses, RemoteSettings settings, RandomGenerator random) {
        this.addresses = Map.copyOf(addresses);
        this.settings = settings;
        this.random = random;
    }

    static Map<String, String> addresses(Environment environment) {
        return Binder.get(environment)
                .bind("rolewright.remotes", Bindable.mapOf(String.class, String.class))
                .orElseGet(Map::of);
    }

    /**
     * The way to a service.
     *
     * @throws StartRefusedException {@code runtime.remote-unknown} when no setting says where it is, {@code
     *     runtime.remote-malformed} when one says it in a form that cannot be read
     */
    public RemoteService service(String name) {
        return services.computeIfAbsent(name, this::make);
    }

    /** The way to a service, where a setting says where it is. */
    public Optional<RemoteService> find(String name) {
        return addresses.getOrDefault(name, "").isBlank() ? Optional.empty() : Optional.of(service(name));
    }

    private RemoteService make(String name) {
        var given = addresses.get(name);
        if (given == null || given.isBlank()) {
            throw new StartRefusedException("runtime.remote-unknown", name);
        }
        return new RemoteService(name, parse(name, given), settings, random);
    }

    private static List<URI> parse(String service, String given) {
        try {
            return Arrays.stream(given.split(",", -1))
                    .map(address -> parse(address.strip()))
                    .toList();
        } catch (IllegalArgumentException malformed) {
            throw new StartRefusedException(malformed, "runtime.remote-malformed", service, given);
        }
    }

    private static URI parse(String address) {
        var uri = URI.create(address);
        if (!List.of("http", "https").contains(String.valueOf(uri.getScheme()))
                || uri.getHost() == null
                || !List.of("", "/").contains(uri.getPath())) {
            throw new IllegalArgumentException("no address of a server");
        }
        return uri.resolve("/");
    }
}
