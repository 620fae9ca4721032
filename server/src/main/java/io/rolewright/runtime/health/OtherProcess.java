package io.rolewright.runtime.health;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Another process, as this one sees it.
 *
 * @param address where it is said to be
 * @param services the services that are said to be there
 * @param state what it answered; absent when it is away
 */
public record OtherProcess(
        URI address, List<String> services, @Nullable ProcessState state) {
    public OtherProcess {
        services = List.copyOf(services);
    }
}
