package io.rolewright.communications.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.rolewright.communications.ContactPoint;
import io.rolewright.communications.ContactPoints;
import io.rolewright.communications.ContactPointsInternal;
import io.rolewright.events.communications.Channel;
import io.rolewright.runtime.Call;
import io.rolewright.runtime.cipher.FieldCipher;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.shared.Actor;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Id;
import io.rolewright.shared.Person;
import io.rolewright.shared.UserId;
import io.rolewright.support.PlainDoor;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
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

/** Somebody who writes to people and reads what they write, and the services that do so for them. */
@TestComponent
public class Recruiter {
    public static final UserId ID = new UserId(UUID.fromString("018f0000-0000-7000-8000-00000000000a"));
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

    private final RestTestClient http;
    private final JsonMapper json;
    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final TransactionOperations transactions;
    private final ContactPointsInternal points;

    Recruiter(
            @Lazy RestTestClient http,
            JsonMapper json,
            JdbcClient jdbc,
            FieldCipher cipher,
            TransactionOperations transactions,
            ContactPointsInternal points) {
        this.http = http;
        this.json = json;
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.transactions = transactions;
        this.points = points;
    }

    /** Somebody who looks for work, with a key and nothing else. */
    public Person candidate() {
        var person = Person.of(new CandidateId(UUID.randomUUID()));
        transactions.executeWithoutResult(status -> cipher.create(new KeyName(person.text())));
        return person;
    }

    /** Somebody called Ann Lee in Sydney who is reached by e-mail. */
    public Person reachedAt(String email) {
        return reached(new ContactPoints(
                "Ann Lee", List.of(new ContactPoint(Channel.EMAIL, email)), "Australia/Sydney", "AU", "en-AU"));
    }

    public Person reached(ContactPoints where) {
        var person = candidate();
        run(() -> points.keep(person.text(), where));
        return person;
    }

    /** Works as another service does. */
    public <T> T as(Supplier<T> work) {
        return Call.of(Actor.service("hiring"), TRACE).ask(work::get);
    }

    public void run(Runnable work) {
        Call.of(Actor.service("hiring"), TRACE).run(work);
    }

    /** Proves that work of another service is refused. */
    public void refused(Runnable work, String code) {
        assertThatExceptionOfType(ContractException.class)
                .isThrownBy(() -> run(work))
                .returns(code, ContractException::code);
    }

    /** Destroys somebody's key, as an erasure does. */
    public void erase(Person person) {
        run(() -> transactions.executeWithoutResult(status -> cipher.destroy(new KeyName(person.text()))));
    }

    public ResponseSpec get(String path) {
        return send(HttpMethod.GET, path, null, Map.of());
    }

    public ResponseSpec post(String path, @Nullable Object body) {
        return send(HttpMethod.POST, path, body, Map.of());
    }

    public ResponseSpec put(String path, Object body) {
        return send(HttpMethod.PUT, path, body, Map.of());
    }

    public ResponseSpec delete(String path) {
        return send(HttpMethod.DELETE, path, null, Map.of());
    }

    /** Asks in any way, with headers. */
    public ResponseSpec send(HttpMethod method, String path, @Nullable Object body, Map<String, String> headers) {
        var request = http.method(method)
                .uri(path)
                .header(PlainDoor.USER, ID.text())
                .headers(all -> headers.forEach(all::set));
        return body == null
                ? request.exchange()
                : request.contentType(MediaType.APPLICATION_JSON)
                        .body(json.writeValueAsString(body))
                        .exchange();
    }

    public <T> T read(TypeReference<T> type, ResponseSpec answer) {
        answer.expectStatus().is2xxSuccessful();
        return json.readValue(text(answer), type);
    }

    private static String text(ResponseSpec answer) {
        return Objects.requireNonNullElse(answer.returnResult(String.class).getResponseBody(), "");
    }

    /** Proves that a request was refused; answers the next step. */
    public String refused(ResponseSpec answer, int status, String code) {
        answer.expectStatus().isEqualTo(status);
        var problem = json.readTree(text(answer));
        assertThat(problem.path("code").asString()).isEqualTo(code);
        return problem.path("detail").asString();
    }

    /** The types of all facts about something, in their order. */
    public List<String> facts(Id subject) {
        return jdbc.sql("select type from runtime.event where subject = ? order by id")
                .param(subject.text())
                .query((row, number) -> row.getString(1))
                .list();
    }
}
