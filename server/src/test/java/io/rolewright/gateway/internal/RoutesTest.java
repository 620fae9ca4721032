package io.rolewright.gateway.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.rolewright.runtime.StartRefusedException;
import io.rolewright.shared.Allowed;
import io.rolewright.shared.Permission;
import io.rolewright.shared.Public;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.http.server.PathContainer;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.util.pattern.PathPatternParser;

class RoutesTest {
    /** Methods as a controller might have them, good and bad. */
    @SuppressWarnings("unused")
    static final class Sample {
        @Allowed(Permission.READ_JOBS)
        void declared() {}

        @Public
        void open() {}

        void undeclared() {}

        @Public
        @Allowed(Permission.READ_JOBS)
        void contradicting() {}
    }

    @Test
    void refusesAControllerThatDoesNotSayWhoMayCallIt() {
        assertThatThrownBy(() -> routes("/api/v1/samples", "undeclared"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Sample#undeclared");
    }

    @Test
    void refusesAControllerThatContradictsItself() {
        assertThatThrownBy(() -> routes("/api/v1/samples", "contradicting")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void leavesOutWhatIsNotOfTheApi() {
        assertThat(routes("/internal/v1/samples", "declared").to(path("/internal/v1/samples")))
                .isEmpty();
        assertThat(routes("/error", "undeclared").to(path("/error"))).isEmpty();
    }

    @Test
    void prefersTheMostExactPattern() {
        var routes = Routes.to(Map.of(
                mapping("/api/v1/samples/{id}"), handler("declared"), mapping("/api/v1/samples/all"), handler("open")));
        assertThat(routes.to(path("/api/v1/samples/all")))
                .extracting(Route::toString)
                .containsExactly("GET /api/v1/samples/all", "GET /api/v1/samples/{id}");
    }

    @Test
    void readsTheRoutesOfAServiceThatRunsElsewhere() {
        var routes = Routes.to(RemoteHandlers.of("jobs"));
        assertThat(routes.to(path("/api/v1/jobs/ingest")))
                .extracting(Route::toString, Route::service)
                .contains(tuple("POST /api/v1/jobs/ingest", "jobs"));
        assertThat(routes.all())
                .filteredOn(route -> route.service().equals("jobs"))
                .allMatch(route -> route.permission().isPresent());
    }

    @Test
    void refusesTwoOwnersOfOnePattern() {
        var jobs = RemoteHandlers.of("jobs");
        var same = Map.of(mapping("/api/v1/jobs/{id}"), handler("open"));
        var other = Map.of(mapping("/api/v1/jobs/{other}"), handler("open"));
        assertThatThrownBy(() -> Routes.to(List.of(jobs, same))).isInstanceOf(StartRefusedException.class);
        assertThatThrownBy(() -> Routes.to(List.of(jobs, other)))
                .isInstanceOf(StartRefusedException.class)
                .hasMessageContaining("gateway.route-owned-twice")
                .hasMessageContaining("jobs");
    }

    private static Routes routes(String pattern, String method) {
        return Routes.to(Map.of(mapping(pattern), handler(method)));
    }

    private static RequestMappingInfo mapping(String pattern) {
        var options = new RequestMappingInfo.BuilderConfiguration();
        options.setPatternParser(PathPatternParser.defaultInstance);
        return RequestMappingInfo.paths(pattern)
                .methods(RequestMethod.GET)
                .options(options)
                .build();
    }

    private static HandlerMethod handler(String method) {
        return new HandlerMethod(
                new Sample(), Objects.requireNonNull(ReflectionUtils.findMethod(Sample.class, method)));
    }

    private static PathContainer path(String path) {
        return PathContainer.parsePath(path);
    }
}
