package io.rolewright.gateway.internal;

import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.springframework.http.server.PathContainer;

/** From a path to the ways that lead there, among those of all services. */
@State(Scope.Benchmark)
public class RouteBenchmark {
    private static final String ID = "/01900000-0000-7000-8000-000000000042";

    private final Routes routes =
            Routes.to(Stream.of("jobs", "adverts", "resumes", "profiles", "matching", "users", "audit", "storage")
                    .map(RemoteHandlers::of)
                    .toList());

    @Benchmark
    public List<Route> job() {
        return routes.to(PathContainer.parsePath("/api/v1/jobs" + ID));
    }

    @Benchmark
    public List<Route> nowhere() {
        return routes.to(PathContainer.parsePath("/api/v1/nowhere" + ID));
    }
}
