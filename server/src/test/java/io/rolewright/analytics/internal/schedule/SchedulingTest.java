package io.rolewright.analytics.internal.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.analytics.AnalyticsTest;
import io.rolewright.analytics.StaffLogins;
import io.rolewright.billing.BilledPost;
import io.rolewright.communications.NewMessage;
import io.rolewright.events.users.Role;
import io.rolewright.events.users.UserRemoved;
import io.rolewright.runtime.Call;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.shared.Actor;
import io.rolewright.shared.Ids;
import io.rolewright.shared.Person;
import io.rolewright.shared.UserId;
import io.rolewright.support.Events;
import io.rolewright.support.PlainDoor;
import io.rolewright.support.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reports that are sent again and again, in an agency in Sydney. */
@AnalyticsTest
class SchedulingTest {
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

    @Autowired
    RestTestClient http;

    @Autowired
    Dispatch dispatch;

    @Autowired
    StaffLogins logins;

    @Autowired
    BilledPost post;

    @Autowired
    TestClock clock;

    @Autowired
    Ids ids;

    @Autowired
    JsonMapper json;

    @Autowired
    EventLog log;

    @Autowired
    Events events;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    JdbcClient jdbc;

    private UserId ann;
    private UserId bob;

    @BeforeEach
    void hired() {
        ann = ids.next(UserId::new);
        bob = ids.next(UserId::new);
        logins.away(false);
        logins.give(ann, Role.RECRUITER);
        logins.give(bob, Role.ACCOUNTANT);
    }

    @Test
    void sendsAReportOnceForEachTimeThatItIsDue() {
        var due = due(order("funnel", "PDF", ann, bob));
        wait(due);
        assertThat(mail(ann)).singleElement().satisfies(message -> {
            assertThat(message.files()).singleElement().satisfies(file -> {
                assertThat(file.name()).startsWith("funnel-").endsWith(".pdf");
                assertThat(file.type()).isEqualTo("application/pdf");
            });
            assertThat(message.subject()).isNotBlank();
        });
        assertThat(mail(bob)).hasSize(1);
        clock.advance(Duration.ofHours(1));
        dispatch();
        assertThat(mail(ann)).hasSize(1);
        wait(due(listed(ann).getFirst()));
        assertThat(mail(ann)).hasSize(2);
    }

    @Test
    void sendsNothingToWhoMayNoLongerRead() {
        var due = due(order("funnel", "CSV", ann, bob));
        logins.give(bob, Role.CANDIDATE);
        wait(due);
        assertThat(mail(ann))
                .singleElement()
                .satisfies(message -> assertThat(message.files()).isNotEmpty());
        assertThat(mail(bob)).isEmpty();
        logins.take(ann);
        wait(due(listed(ann).getFirst()));
        assertThat(listed(ann)).isEmpty();
    }

    @Test
    void triesAgainWhatFailed() {
        var due = due(order("funnel", "XLSX", ann));
        logins.away(true);
        wait(due);
        assertThat(listed(ann).getFirst().path("failures").asInt()).isEqualTo(1);
        assertThat(mail(ann)).isEmpty();
        logins.away(false);
        clock.advance(Duration.ofMinutes(5));
        dispatch();
        assertThat(mail(ann)).hasSize(1);
        assertThat(listed(ann).getFirst().path("failures").asInt()).isZero();
    }

    @Test
    void tellsWhoOrderedItWhenItFailsForTheThirdTime() {
        var schedule = order("funnel", "CSV", bob);
        logins.away(true);
        wait(due(schedule));
        clock.advance(Duration.ofMinutes(5));
        dispatch();
        assertThat(facts(schedule)).isEmpty();
        for (var pause : List.of(10, 20, 40)) {
            clock.advance(Duration.ofMinutes(pause));
            dispatch();
        }
        assertThat(listed(ann).getFirst().path("failures").asInt()).isEqualTo(5);
        assertThat(facts(schedule)).as("once for each time that it is due").hasSize(1);
    }

    private List<String> facts(JsonNode schedule) {
        return jdbc.sql("select type from runtime.event where subject = ? and type = 'analytics.report-failed.v1'")
                .param(schedule.path("id").asString())
                .query((row, number) -> row.getString(1))
                .list();
    }

    @Test
    void endsWithWhoOrderedIt() {
        order("funnel", "PDF", ann);
        Call.of(Actor.service("users"), TRACE)
                .run(() -> transactions.executeWithoutResult(status -> log.append(new UserRemoved(ann))));
        events.awaitIdle();
        assertThat(listed(ann)).isEmpty();
    }

    @Test
    void isEndedByWhoOrderedItAlone() {
        var id = order("funnel", "PDF", ann).path("id").asString();
        assertThat(code(send(HttpMethod.DELETE, "/" + id, bob, null))).isEqualTo("analytics.schedule-unknown");
        send(HttpMethod.DELETE, "/" + id, ann, null).expectStatus().isNoContent();
        assertThat(listed(ann)).isEmpty();
    }

    @Test
    void refusesWhatCouldNeverBeSent() {
        logins.give(bob, Role.CLIENT);
        assertThat(code(send(HttpMethod.POST, "", ann, body("nothing", "PDF", 1, ann))))
                .isEqualTo("analytics.report-unknown");
        assertThat(code(send(HttpMethod.POST, "", ann, body("funnel", "PDF", 8, ann))))
                .isEqualTo("analytics.schedule-day-unknown");
        assertThat(code(send(HttpMethod.POST, "", ann, body("funnel", "PDF", 1, bob))))
                .isEqualTo("analytics.recipient-unfit");
    }

    private JsonNode order(String report, String format, UserId... recipients) {
        var answer = send(HttpMethod.POST, "", ann, body(report, format, 1, recipients));
        answer.expectStatus().isCreated();
        return json.readTree(text(answer));
    }

    private static String body(String report, String format, int day, UserId... recipients) {
        var to = Stream.of(recipients).map(user -> "\"" + user.text() + "\"").collect(Collectors.joining(","));
        return """
                {"report":"%s","period":"LAST_WEEK","format":"%s","rhythm":"WEEKLY","day":%d,"at":"08:00","recipients":[%s]}""".formatted(report, format, day, to);
    }

    private void wait(Instant due) {
        clock.set(due);
        dispatch();
    }

    private void dispatch() {
        Call.of(Actor.service("analytics"), TRACE).run(dispatch::look);
    }

    private static Instant due(JsonNode schedule) {
        return Instant.parse(schedule.path("dueAt").asString());
    }

    private List<JsonNode> listed(UserId user) {
        return json.readTree(text(send(HttpMethod.GET, "", user, null)))
                .path("items")
                .valueStream()
                .toList();
    }

    private List<NewMessage> mail(UserId user) {
        return post.to(Person.of(user));
    }

    private String code(ResponseSpec answer) {
        return json.readTree(text(answer)).path("code").asString();
    }

    private ResponseSpec send(HttpMethod method, String path, UserId user, @Nullable String body) {
        var request = http.method(method)
                .uri("/api/v1/analytics/schedules" + path)
                .header(PlainDoor.USER, user.text())
                .header(PlainDoor.PERMISSIONS, "read-reports");
        return body == null
                ? request.exchange()
                : request.contentType(MediaType.APPLICATION_JSON).body(body).exchange();
    }

    private static String text(ResponseSpec answer) {
        return Objects.requireNonNullElse(answer.returnResult(String.class).getResponseBody(), "");
    }
}
