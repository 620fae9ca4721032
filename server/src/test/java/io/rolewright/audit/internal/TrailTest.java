package io.rolewright.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rolewright.runtime.events.Subscriptions;
import io.rolewright.support.Door;
import io.rolewright.support.Events;
import io.rolewright.support.ServerTest;
import io.rolewright.users.internal.People;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class TrailTest {
    @Autowired
    private ApplicationContext server;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Events events;

    private Door administrator;

    @BeforeEach
    void signIn() {
        administrator = new People(server).administrator().door();
    }

    @Test
    void holdsEveryEventExactlyOnce() {
        refuseSignIns(3);
        events.awaitIdle();
        assertThat(count("audit.entry")).isEqualTo(count("runtime.event")).isPositive();
        assertThat(count("runtime.event e join audit.entry a on a.event_id = e.id and a.type = e.type"))
                .isEqualTo(count("runtime.event"));
    }

    @Test
    void addsNothingTwiceWhenEveryEventComesAgain() {
        refuseSignIns(2);
        events.awaitIdle();
        server.getBean(Subscriptions.class).rebuild("audit.trail");
        events.awaitIdle();
        assertThat(count("audit.entry")).isEqualTo(count("runtime.event"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"delete from audit.entry", "update audit.entry set actor = 'nobody'", "truncate audit.entry"})
    void cannotBeChangedEvenByTheOwnerOfEverything(String change) {
        assertThatThrownBy(() -> jdbc.sql(change).update()).rootCause().hasMessageContaining("append-only");
    }

    @Test
    void tellsWhoDidWhatInWhichTrace() {
        var trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        new Door(server)
                .send(new Door(server)
                        .to("/api/v1/users/login")
                        .header("Content-Type", "application/json")
                        .header("traceparent", "00-%s-00f067aa0ba902b7-01".formatted(trace))
                        .POST(BodyPublishers.ofString(
                                "{\"email\":\"nobody.traced@example.org\",\"password\":\"wrong\"}")));
        events.awaitIdle();
        var found = administrator.get("/api/v1/logs?trace=" + trace).body().path("items");
        assertThat(found).singleElement().satisfies(entry -> {
            assertThat(entry.path("type").asString()).isEqualTo("users.sign-in-refused.v1");
            assertThat(entry.path("actor").asString()).isEqualTo("anonymous");
            var subject = entry.path("subject").asString();
            assertThat(administrator
                            .get("/api/v1/logs/%s/trail".formatted(subject))
                            .body()
                            .path("items"))
                    .hasSize(1);
        });
    }

    @Test
    void showsEveryEntryOnceFromPageToPage() {
        refuseSignIns(7);
        events.awaitIdle();
        var question = "/api/v1/logs?limit=3&type=users.sign-in-refused.v1";
        var seen = new HashSet<String>();
        var page = administrator.get(question);
        while (true) {
            page.body()
                    .path("items")
                    .forEach(entry ->
                            assertThat(seen.add(entry.path("id").asString())).isTrue());
            if (page.body().path("next").isMissingNode()) {
                break;
            }
            page = administrator.get(question + "&cursor=" + page.text("next"));
        }
        assertThat((long) seen.size()).isEqualTo(count("audit.entry where type = 'users.sign-in-refused.v1'"));
    }

    @Test
    void refusesTheCursorOfAnotherQuestion() {
        refuseSignIns(2);
        events.awaitIdle();
        var cursor = administrator.get("/api/v1/logs?limit=1").text("next");
        assertThat(administrator
                        .get("/api/v1/logs?limit=1&trace=none&cursor=" + cursor)
                        .code())
                .isEqualTo("runtime.cursor-invalid");
    }

    private void refuseSignIns(int times) {
        for (var i = 0; i < times; i++) {
            new Door(server)
                    .post(
                            "/api/v1/users/login",
                            "{\"email\":\"nobody.in.the.trail@example.org\",\"password\":\"wrong\"}");
        }
    }

    private long count(String rows) {
        return jdbc.sql("select count(*) from " + rows).query(Long.class).single();
    }
}
