package io.rolewright.runtime;

import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.core.env.Environment;

/**
 * Which services this process hosts: setting {@code rolewright.target}, a comma-separated list of names, default
 * {@code all}.
 *
 * @param services the services that run here, by name
 * @param absent the services in the jar that do not run here
 */
public record Target(SortedSet<String> services, SortedSet<String> absent) {
    private static final String ALL = "all";
    private static final String ROOT = "io.rolewright.";

    /**
     * The target that the settings name.
     *
     * @throws StartRefusedException {@code runtime.target-unknown} when a name is no service's
     */
    public static Target of(Environment environment) {
        return parse(environment.getProperty("rolewright.target", ALL), Services.known());
    }

    static Target parse(String names, SortedSet<String> known) {
        if (names.strip().equals(ALL)) {
            return new Target(known, new TreeSet<>());
        }
        var wanted = new TreeSet<>(
                Arrays.stream(names.split(",", -1)).map(String::strip).toList());
        for (var name : wanted) {
            if (!known.contains(name)) {
                throw new StartRefusedException("runtime.target-unknown", name, String.join(", ", known));
            }
        }
        var absent = new TreeSet<>(known);
        absent.removeAll(wanted);
        return new Target(wanted, absent);
    }

    /** Whether a service runs in this process. */
    public boolean runs(String service) {
        return services.contains(service);
    }

    /** Whether a class belongs in this process; what belongs to no service always does. */
    boolean runsClass(String className) {
        if (!className.startsWith(ROOT)) {
            return true;
        }
        var end = className.indexOf('.', ROOT.length());
        return end < 0 || !absent.contains(className.substring(ROOT.length(), end));
    }
}
