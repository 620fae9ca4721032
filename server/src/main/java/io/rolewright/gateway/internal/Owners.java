package io.rolewright.gateway.internal;

import io.rolewright.runtime.StartRefusedException;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/** Sees to it that every way has one owner, in whatever process that service runs. */
final class Owners {
    private Owners() {}

    /** @throws StartRefusedException {@code gateway.route-owned-twice} when two services map the same method and pattern */
    static void check(List<Route> routes) {
        var owners = new TreeMap<String, TreeSet<String>>();
        routes.forEach(route ->
                owners.computeIfAbsent(form(route), form -> new TreeSet<>()).add(route.service()));
        owners.forEach((form, services) -> {
            if (services.size() > 1) {
                throw new StartRefusedException("gateway.route-owned-twice", form, String.join(", ", services));
            }
        });
    }

    // How a variable is called makes no other pattern.
    private static String form(Route route) {
        return route.toString().replaceAll("\\{[^/}]++}", "{}");
    }
}
