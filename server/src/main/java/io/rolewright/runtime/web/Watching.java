package io.rolewright.runtime.web;

import io.rolewright.runtime.Call;
import io.rolewright.shared.Actor;
import io.rolewright.shared.Permission;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/**
 * What load balancers, supervisors and metric collectors ask of every process. They hold no service token, so at the inner port
 * these paths are open: whoever reaches that port may watch.
 */
public final class Watching {
    public static final Set<String> PATHS = Set.of("/health/live", "/health/ready", "/metrics");

    private static final Actor WATCHER = new Actor("watcher", null, Set.of(Permission.READ_METRICS.text()));

    private Watching() {}

    // Letter by letter: whatever could be read in two ways is none of them.
    static boolean isAt(HttpServletRequest request) {
        return request.getMethod().equals("GET") && PATHS.contains(request.getRequestURI());
    }

    static Call call(HttpServletRequest request) {
        return Call.of(WATCHER, Trace.of(request).id());
    }
}
