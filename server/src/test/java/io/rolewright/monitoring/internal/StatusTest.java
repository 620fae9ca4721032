package io.rolewright.monitoring.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.rolewright.events.users.Role;
import io.rolewright.monitoring.LogStatus;
import io.rolewright.monitoring.PlatformStatus.State;
import io.rolewright.monitoring.SubscriptionStatus;
import io.rolewright.runtime.Target;
import io.rolewright.runtime.events.Subscription.Kind;
import io.rolewright.support.Door;
import io.rolewright.support.Events;
import io.rolewright.support.ServerTest;
import io.rolewright.support.TestClock;
import io.rolewright.users.internal.People;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;

/** How everything does, asked at the door of a server that hosts all. */
@ServerTest
class StatusTest {
    @Autowired
    private ApplicationContext server;

    @Autowired
    private Events events;

    @Autowired
    private Environment environment;

    @Test
    void tellsHowEveryServiceDoes() {
        events.awaitIdle();
        var status = new People(server).administrator().door().get("/api/v1/monitoring/status");
        assertThat(status.status()).isEqualTo(200);
        var target = server.getBean(Target.class);
        assertThat(names(status.body().path("services"))).containsExactlyElementsOf(target.services());
        assertThat(status.body()
                        .path("services")
                        .valueStream()
                        .map(one -> one.path("state").asString()))
                .containsOnly("UP");
        var process = status.body().path("processes").get(0);
        assertThat(process.path("ready").asBoolean()).isTrue();
        assertThat(names(process.path("checks")))
                .contains(
                        "runtime.database",
                        "runtime.disk",
                        "runtime.event-log",
                        "runtime.event-pump",
                        "runtime.keys",
                        "runtime.schemas");
        assertThat(names(status.body().path("log").path("subscriptions")))
                .contains("audit.trail", "gateway.revoked-tokens");
    }

    @Test
    void tellsItsHealthToEverybodyAndNothingElse() {
        var door = new Door(server);
        for (var path : List.of("/health/live", "/health/ready")) {
            var health = door.get(path);
            assertThat(health.status()).isEqualTo(200);
            assertThat(health.body().toString()).isEqualTo("{\"status\":\"UP\"}");
            assertThat(door.send("POST", path).status()).isEqualTo(405);
        }
        assertThat(door.get("/health").code()).isEqualTo("gateway.no-such-path");
        assertThat(door.get("/internal/v1/process").code()).isEqualTo("gateway.no-such-path");
    }

    @Test
    void showsMetricsToAKeyThatMayReadThem() throws Exception {
        var administrator = new People(server).administrator().door();
        var made = administrator.post("/api/v1/users/keys", "{\"name\":\"prometheus\",\"scopes\":[\"READ_METRICS\"]}");
        administrator.get("/api/v1/jobs/nonsense");
        var metrics = metrics(made.text("secret"));
        assertThat(metrics)
                .contains("# TYPE http_server_requests_seconds histogram")
                .contains("route=\"/api/v1/users/keys\",status=\"2xx\"")
                .contains("rolewright_refusals_total{code=\"gateway.parameter-malformed\",status=\"400\"}")
                .contains("rolewright_events_appended_total")
                .contains("hikaricp_connections_active{pool=\"rolewright\"}")
                .contains("jvm_memory_used_bytes{")
                .doesNotContain("nonsense");
        assertThat(new Door(server).get("/metrics").status()).isEqualTo(401);
        assertThat(new People(server)
                        .signedIn(Role.RECRUITER)
                        .door()
                        .get("/metrics")
                        .code())
                .isEqualTo("gateway.not-allowed");
    }

    @Test
    void showsAServiceAsAwayWhoseProcessesDoNotAnswer() {
        var target = new Target(new TreeSet<>(List.of("monitoring")), new TreeSet<>(List.of("jobs")));
        var states = new ServiceBoard(target, new TestClock()).states(List.of());
        assertThat(states).extracting(one -> one.state()).containsOnly(State.AWAY);
        assertThat(Reasons.ofServices(states))
                .extracting(reason -> reason.where(), reason -> reason.code())
                .contains(tuple("jobs", "runtime.service-away"));
    }

    @Test
    void saysWhyTheLogIsNotAsItShouldBe() {
        var stuck = new SubscriptionStatus("jobs.reading", Kind.SHARED, 3, TestClock.START, 2, 1, 0, 32, false);
        assertThat(Reasons.ofLog(new LogStatus(1, 9.5, List.of(stuck))))
                .allSatisfy(reason -> assertThat(reason.detail()).isNotBlank())
                .extracting(reason -> reason.code())
                .containsExactly("monitoring.readers-held-back", "monitoring.dead-letters", "monitoring.nobody-works");
    }

    private String metrics(String key) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(
                        "http://localhost:" + environment.getRequiredProperty("local.server.port") + "/metrics"))
                .header("Authorization", "Bearer " + key)
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, BodyHandlers.ofString());
            assertThat(answer.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("text/plain"));
            return answer.body();
        }
    }

    private static List<String> names(JsonNode list) {
        return list.valueStream().map(one -> one.path("name").asString()).toList();
    }
}
