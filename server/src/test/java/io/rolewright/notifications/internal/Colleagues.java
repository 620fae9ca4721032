package io.rolewright.notifications.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.communications.ContactPoint;
import io.rolewright.communications.ContactPoints;
import io.rolewright.events.Event;
import io.rolewright.events.communications.Channel;
import io.rolewright.events.users.Role;
import io.rolewright.events.users.UserRegistered;
import io.rolewright.runtime.Call;
import io.rolewright.runtime.cipher.FieldCipher;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.shared.Actor;
import io.rolewright.shared.Id;
import io.rolewright.shared.Person;
import io.rolewright.shared.UserId;
import io.rolewright.support.Events;
import io.rolewright.support.PlainDoor;
import io.rolewright.users.UserProfile;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** People with a login, and what they ask for. */
@TestComponent
class Colleagues {
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

    private final RestTestClient http;
    private final JsonMapper json;
    private final FieldCipher cipher;
    private final TransactionOperations transactions;
    private final EventLog log;
    private final Events events;
    private final LoginDesk desk;
    private final Outbox outbox;
    private final JdbcClient jdbc;

    Colleagues(
            @Lazy RestTestClient http,
            JsonMapper json,
            FieldCipher cipher,
            TransactionOperations transactions,
            EventLog log,
            Events events,
            LoginDesk desk,
            Outbox outbox,
            JdbcClient jdbc) {
        this.http = http;
        this.json = json;
        this.cipher = cipher;
        this.transactions = transactions;
        this.log = log;
        this.events = events;
        this.desk = desk;
        this.outbox = outbox;
        this.jdbc = jdbc;
    }

    /** Somebody new, who is reached at {@code <id>@agency.example} and lives by the clocks of Sydney. */
    UserId join(Role role) {
        var user = new UserId(UUID.randomUUID());
        as(() -> cipher.create(KeyName.of(user)));
        outbox.keep(
                Person.of(user).text(),
                new ContactPoints(
                        "Ann Lee",
                        List.of(new ContactPoint(Channel.EMAIL, mail(user))),
                        "Australia/Sydney",
                        null,
                        "en"));
        desk.know(new UserProfile(user, mail(user), true, "Ann Lee", role, "en", "Australia/Sydney", 1));
        tell(new UserRegistered(user, role, null));
        return user;
    }

    static String mail(UserId user) {
        return user + "@agency.example";
    }

    /** Has a fact happen, and waits until everybody who follows it has done so. */
    void tell(Event fact) {
        as(() -> log.append(fact));
        events.awaitIdle();
    }

    /** Destroys somebody's key, as an erasure does. */
    void erase(UserId user) {
        as(() -> cipher.destroy(KeyName.of(user)));
        events.awaitIdle();
    }

    /** Does something in a transaction, as another service would. */
    void as(Runnable work) {
        Call.of(Actor.service("users"), TRACE).run(() -> transactions.executeWithoutResult(status -> work.run()));
    }

    ResponseSpec get(UserId user, String path) {
        return send(user, HttpMethod.GET, path, null, null);
    }

    ResponseSpec post(UserId user, String path, @Nullable Object body) {
        return send(user, HttpMethod.POST, path, null, body);
    }

    ResponseSpec send(UserId user, HttpMethod method, String path, @Nullable String ifMatch, @Nullable Object body) {
        var request = http.method(method)
                .uri(path)
                .header(PlainDoor.USER, user.text())
                .headers(headers -> {
                    if (ifMatch != null) {
                        headers.set("If-Match", ifMatch);
                    }
                });
        return body == null
                ? request.exchange()
                : request.contentType(MediaType.APPLICATION_JSON)
                        .body(json.writeValueAsString(body))
                        .exchange();
    }

    <T> T read(TypeReference<T> type, ResponseSpec answer) {
        answer.expectStatus().is2xxSuccessful();
        return json.readValue(text(answer), type);
    }

    static String text(ResponseSpec answer) {
        return Objects.requireNonNullElse(answer.returnResult(String.class).getResponseBody(), "");
    }

    /** Proves that a request was refused. */
    void refused(ResponseSpec answer, int status, String code) {
        answer.expectStatus().isEqualTo(status);
        assertThat(json.readTree(text(answer)).path("code").asString()).isEqualTo(code);
    }

    /** The types of all facts about something, in their order. */
    List<String> facts(Id subject) {
        return jdbc.sql("select type from runtime.event where subject = ? order by id")
                .param(subject.text())
                .query((row, number) -> row.getString(1))
                .list();
    }
}
