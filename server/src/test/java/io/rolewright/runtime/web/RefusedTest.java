package io.rolewright.runtime.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.runtime.Call;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.shared.Actor;
import io.rolewright.shared.Ids;
import io.rolewright.support.Door;
import io.rolewright.support.Events;
import io.rolewright.support.ServerTest;
import io.rolewright.support.TestClock;
import io.rolewright.users.internal.People;
import io.rolewright.users.internal.People.Person;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What the trail says of refusals. */
@ServerTest
class RefusedTest {
    @Autowired
    private ApplicationContext server;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Events events;

    @Autowired
    private EventLog log;

    @Test
    void tellsWhoLackedWhichPermissionWhere() {
        var recruiter = new People(server).recruiter();
        assertThat(recruiter.door().get("/api/v1/logs").status()).isEqualTo(403);
        assertThat(denials(recruiter)).singleElement().satisfies(entry -> {
            assertThat(entry.at("/data/method").asString()).isEqualTo("GET");
            assertThat(entry.at("/data/pattern").asString()).isEqualTo("/api/v1/logs");
            assertThat(entry.at("/data/permission").asString()).isEqualTo("read-trail");
            assertThat(entry.at("/data/code").asString()).isEqualTo("gateway.not-allowed");
        });
    }

    @Test
    void tellsWhoAskedForWhatIsNotThereForThem() {
        var recruiter = new People(server).recruiter();
        var nobody = UUID.randomUUID().toString();
        assertThat(recruiter.door().get("/api/v1/candidates/" + nobody).status())
                .isEqualTo(404);
        assertThat(denials(recruiter)).singleElement().satisfies(entry -> {
            assertThat(entry.at("/data/target").asString()).isEqualTo(nobody);
            assertThat(entry.at("/data/pattern").asString()).isEqualTo("/api/v1/candidates/{id}");
            assertThat(entry.at("/data/code").asString()).isEqualTo("resumes.candidate-unknown");
        });
    }

    @Test
    void saysNothingOfPathsThatLeadNowhere() {
        var recruiter = new People(server).recruiter();
        recruiter.door().get("/api/v1/nowhere/" + UUID.randomUUID());
        assertThat(denials(recruiter)).isEmpty();
    }

    @Test
    void saysNothingOfStrangers() {
        new Door(server).get("/api/v1/logs");
        events.awaitIdle();
        assertThat(jdbc.sql(
                                "select count(*) from audit.entry where type = 'gateway.access-denied.v1' and actor = 'anonymous'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void cannotBeMadeToFillTheTrail() {
        var recruiter = new People(server).recruiter();
        IntStream.range(0, 40).forEach(time -> recruiter.door().get("/api/v1/logs"));
        assertThat(denials(recruiter)).hasSize(10);
    }

    @Test
    void tellsOfThoseThatItCountedWhenTheirWindowHasPassed() {
        var clock = new TestClock();
        var tally =
                new RefusalTally(log, server.getBean(Ids.class), clock, new RefusalSettings(2, Duration.ofMinutes(1)));
        var recruiter = new People(server).recruiter();
        var call = Call.of(Actor.user(recruiter.id(), Set.of()), "7c1e92f3577b34da6a3ce929d0e0e473");
        var kind = new RefusalTally.Kind(call.actor().name(), "GET", "/api/v1/logs", "gateway.not-allowed");
        assertThat(IntStream.range(0, 7)
                        .filter(time -> tally.isToldAlone(kind, call))
                        .count())
                .isEqualTo(2);
        tally.sweep();
        assertThat(denials(recruiter)).isEmpty();
        clock.advance(Duration.ofMinutes(1));
        tally.sweep();
        assertThat(denials(recruiter))
                .singleElement()
                .satisfies(entry -> assertThat(entry.at("/data/times").asLong()).isEqualTo(5));
        assertThat(tally.isToldAlone(kind, call)).isTrue();
    }

    @Test
    void answersNoRefusalThatItCannotWriteDown() {
        var recruiter = new People(server).recruiter();
        jdbc.sql("alter table runtime.event add constraint refused check (false) not valid")
                .update();
        try {
            assertThat(recruiter.door().get("/api/v1/logs").status()).isEqualTo(500);
        } finally {
            jdbc.sql("alter table runtime.event drop constraint refused").update();
        }
    }

    private JsonNode denials(Person person) {
        events.awaitIdle();
        return new People(server)
                .administrator()
                .door()
                .get("/api/v1/logs?type=gateway.access-denied.v1&actor=user:" + person.id())
                .body()
                .path("items");
    }
}
