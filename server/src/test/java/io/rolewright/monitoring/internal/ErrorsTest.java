package io.rolewright.monitoring.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.events.EventType;
import io.rolewright.events.monitoring.ErrorFound;
import io.rolewright.events.monitoring.ErrorResolved;
import io.rolewright.events.monitoring.ErrorReturned;
import io.rolewright.runtime.failures.Failure;
import io.rolewright.runtime.failures.FailureReports;
import io.rolewright.runtime.leases.Chores;
import io.rolewright.shared.Permission;
import io.rolewright.support.PlainDoor;
import io.rolewright.support.ServerTest;
import io.rolewright.support.TestClock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code monitoring} alone, in the database role that sees its schema only. */
@ServerTest({"rolewright.target=monitoring", "rolewright.monitoring.errors=3", "rolewright.monitoring.intake=1h"})
@Import(PlainDoor.class)
class ErrorsTest {
    private static final String USER = "018f0000-0000-7000-8000-00000000000a";
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

    @Autowired
    private RestTestClient http;

    @Autowired
    private FailureReports reports;

    @Autowired
    private Chores chores;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void startWithNone() {
        takeIn();
        jdbc.sql("delete from monitoring.error").update();
    }

    @Test
    void groupsWhatPagesTellOf() {
        var first = report("matches.js:41:12");
        assertThat(report("matches.js:52:3")).isEqualTo(first);
        takeIn();
        var error = only();
        assertThat(error.path("fingerprint").asString()).isEqualTo(first);
        assertThat(error.path("service").asString()).isEqualTo("console");
        assertThat(error.path("count").asInt()).isEqualTo(2);
        assertThat(error.path("actors").asInt()).isEqualTo(1);
        assertThat(error.path("state").asString()).isEqualTo("OPEN");
        assertThat(error.path("trace").asString()).isEqualTo(TRACE);
        assertThat(error.path("places").get(0).asString()).contains("matches.js");
        assertThat(facts()).containsExactly(type(ErrorFound.class));
    }

    @Test
    void storesNothingThatTellsOfAPerson() {
        post(new JsonMapper()
                .writeValueAsString(Map.of(
                        "program", "console",
                        "kind", "TypeError",
                        "message", "no entry for \"Kim Okafor\" kim.okafor@example.org, +61 400 123 456",
                        "places", List.of("load (https://host/candidates?q=Okafor:3:1)"))));
        takeIn();
        var stored = jdbc.sql("select e::text from monitoring.error e")
                .query(String.class)
                .list();
        assertThat(stored).hasSize(1);
        assertThat(stored.getFirst()).contains("no entry for").doesNotContain("Okafor", "kim.", "400 123");
    }

    @Test
    void isOpenAgainWhenItHappensAfterItWasResolved() {
        report("a.js:1:1");
        takeIn();
        var id = only().path("id").asString();
        assertThat(resolve(id).path("state").asString()).isEqualTo("RESOLVED");
        assertThat(only().path("resolvedBy").asString()).isEqualTo("user:" + USER);
        assertThat(resolve(id).path("code").asString()).isEqualTo("monitoring.error-resolved-already");
        report("a.js:2:2");
        takeIn();
        assertThat(only().path("state").asString()).isEqualTo("OPEN");
        assertThat(facts()).contains(type(ErrorResolved.class), type(ErrorReturned.class));
    }

    @Test
    void listsByServiceStateAndTimePageByPage() {
        tell("jobs", "one");
        clock.advance(Duration.ofMinutes(1));
        tell("jobs", "two");
        clock.advance(Duration.ofMinutes(1));
        tell("matching", "three");
        takeIn();
        assertThat(kinds("")).containsExactly("three", "two", "one");
        assertThat(kinds("?service=jobs")).containsExactly("two", "one");
        assertThat(kinds("?state=RESOLVED")).isEmpty();
        assertThat(kinds("?since=" + clock.instant())).containsExactly("three");
        var page = list("?limit=2");
        assertThat(page.path("items")).hasSize(2);
        assertThat(kinds("?limit=2&cursor=" + page.path("next").asString())).containsExactly("one");
    }

    @Test
    void keepsAsManyAsItsSettingsSay() {
        for (var n = 0; n < 5; n++) {
            clock.advance(Duration.ofSeconds(1));
            tell("jobs", "kind " + (char) ('a' + n));
            takeIn();
        }
        assertThat(kinds("")).containsExactly("kind e", "kind d", "kind c");
    }

    @Test
    void forgetsWhatHasNotHappenedForLong() {
        tell("jobs", "old");
        takeIn();
        clock.advance(Duration.ofDays(91));
        tell("jobs", "new");
        takeIn();
        assertThat(kinds("")).containsExactly("new");
    }

    @Test
    void knowsNoOther() {
        assertThat(resolve(UUID.randomUUID().toString()).path("code").asString())
                .isEqualTo("monitoring.error-unknown");
    }

    private String report(String place) {
        return post("""
                {"program": "console", "kind": "TypeError", "message": "cannot read it", "places": ["show (%s)"],
                 "trace": "%s"}""".formatted(place, TRACE)).path("fingerprint").asString();
    }

    private JsonNode post(String report) {
        return body(http.post()
                .uri("/api/v1/errors/report")
                .header("Content-Type", "application/json")
                .body(report));
    }

    private JsonNode resolve(String id) {
        return body(http.post().uri("/api/v1/errors/{id}/resolution", id));
    }

    private JsonNode list(String query) {
        return body(http.get().uri("/api/v1/errors" + query));
    }

    private JsonNode only() {
        var items = list("").path("items");
        assertThat(items).hasSize(1);
        return items.get(0);
    }

    private List<String> kinds(String query) {
        return list(query)
                .path("items")
                .valueStream()
                .map(one -> one.path("kind").asString())
                .toList();
    }

    private JsonNode body(RestTestClient.RequestHeadersSpec<?> request) {
        var answer = request.header(PlainDoor.USER, USER)
                .header(PlainDoor.PERMISSIONS, Permission.READ_STATUS.text())
                .exchange()
                .expectBody(byte[].class)
                .returnResult()
                .getResponseBody();
        return new JsonMapper().readTree(Objects.requireNonNull(answer));
    }

    private void tell(String service, String kind) {
        reports.add(new Failure(service, kind, List.of("at " + kind), "words", null, null));
    }

    // What another thread has just taken from memory may still be on its way.
    private void takeIn() {
        reports.write();
        await(() -> chores.run(MonitoringConfiguration.INTAKE));
    }

    private static void await(BooleanSupplier done) {
        var end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!done.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(end);
        }
    }

    private List<String> facts() {
        return jdbc.sql(
                        "select type from runtime.event where subject in (select id::text from monitoring.error) order by at")
                .query((row, number) -> row.getString("type"))
                .list();
    }

    private static String type(Class<?> fact) {
        return fact.getAnnotation(EventType.class).value();
    }
}
