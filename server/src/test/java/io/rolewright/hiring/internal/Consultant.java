package io.rolewright.hiring.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.hiring.Client;
import io.rolewright.hiring.Contact;
import io.rolewright.hiring.NewClient;
import io.rolewright.hiring.NewContact;
import io.rolewright.shared.Id;
import io.rolewright.shared.UserId;
import io.rolewright.support.PlainDoor;
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
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who wins clients and looks after them. */
@TestComponent
class Consultant {
    static final UserId ID = new UserId(UUID.fromString("018f0000-0000-7000-8000-00000000000a"));
    static final String CLIENTS = "/api/v1/clients";

    private final RestTestClient http;
    private final JsonMapper json;
    private final JdbcClient jdbc;

    Consultant(@Lazy RestTestClient http, JsonMapper json, JdbcClient jdbc) {
        this.http = http;
        this.json = json;
        this.jdbc = jdbc;
    }

    /** Adds a company in New Zealand without a number. */
    Client client(String name) {
        return client(new NewClient(name, null, null, "NZ", null));
    }

    Client client(NewClient client) {
        return read(new TypeReference<>() {}, post(CLIENTS, client));
    }

    Contact contact(Client client, NewContact contact) {
        return read(new TypeReference<>() {}, post(contacts(client), contact));
    }

    /** Where the people at a client are. */
    static String contacts(Client client) {
        return CLIENTS + "/" + client.id() + "/contacts";
    }

    ResponseSpec get(String path) {
        return send(HttpMethod.GET, path, null, null);
    }

    ResponseSpec post(String path, Object body) {
        return send(HttpMethod.POST, path, null, body);
    }

    ResponseSpec patch(String path, @Nullable String ifMatch, Object body) {
        return send(HttpMethod.PATCH, path, ifMatch, body);
    }

    ResponseSpec delete(String path) {
        return send(HttpMethod.DELETE, path, null, null);
    }

    ResponseSpec send(HttpMethod method, String path, @Nullable String ifMatch, @Nullable Object body) {
        var request = http.method(method)
                .uri(path)
                .header(PlainDoor.USER, ID.text())
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

    /** What an answer holds, as it came. */
    static String text(ResponseSpec answer) {
        return Objects.requireNonNullElse(answer.returnResult(String.class).getResponseBody(), "");
    }

    /** Proves that a request was refused; answers the next step. */
    String refused(ResponseSpec answer, int status, String code) {
        answer.expectStatus().isEqualTo(status);
        var problem = json.readTree(text(answer));
        assertThat(problem.path("code").asString()).isEqualTo(code);
        return problem.path("detail").asString();
    }

    /** The types of all facts about something, in their order. */
    List<String> facts(Id subject) {
        return jdbc.sql("select type from runtime.event where subject = ? order by id")
                .param(subject.text())
                .query((row, number) -> row.getString(1))
                .list();
    }
}
