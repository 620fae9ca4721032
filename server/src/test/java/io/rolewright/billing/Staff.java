package io.rolewright.billing;

import io.rolewright.events.users.Role;
import io.rolewright.shared.Permission;
import io.rolewright.shared.UserId;
import io.rolewright.support.PlainDoor;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.json.JsonMapper;

/** People of the agency, over HTTP, each with what their role permits. */
@TestComponent
public class Staff {
    private final RestTestClient http;
    private final JsonMapper json;

    Staff(@Lazy RestTestClient http, JsonMapper json) {
        this.http = http;
        this.json = json;
    }

    public Colleague accountant() {
        return new Colleague(Accountant.ID, Role.ACCOUNTANT);
    }

    public Colleague recruiter(UserId user) {
        return new Colleague(user, Role.RECRUITER);
    }

    /** Another accountant. */
    public Colleague accountant(UserId user) {
        return new Colleague(user, Role.ACCOUNTANT);
    }

    /** One of them. */
    public final class Colleague {
        private final UserId user;
        private final Role role;

        private Colleague(UserId user, Role role) {
            this.user = user;
            this.role = role;
        }

        public ResponseSpec get(String path) {
            return request(HttpMethod.GET, path, null).exchange();
        }

        /** The same in another form than JSON. */
        public ResponseSpec get(String path, String type) {
            return request(HttpMethod.GET, path, null).header("Accept", type).exchange();
        }

        public ResponseSpec post(String path, Object body) {
            return send(HttpMethod.POST, path, null, body);
        }

        public ResponseSpec post(String path) {
            return request(HttpMethod.POST, path, null).exchange();
        }

        public ResponseSpec put(String path, @Nullable String ifMatch, Object body) {
            return send(HttpMethod.PUT, path, ifMatch, body);
        }

        public ResponseSpec upload(String path, byte[] bytes) {
            return request(HttpMethod.PUT, path, null)
                    .contentType(MediaType.APPLICATION_OCTET_STREAM)
                    .body(bytes)
                    .exchange();
        }

        public ResponseSpec delete(String path) {
            return request(HttpMethod.DELETE, path, null).exchange();
        }

        private ResponseSpec send(HttpMethod method, String path, @Nullable String ifMatch, Object body) {
            return request(method, path, ifMatch)
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(json.writeValueAsString(body))
                    .exchange();
        }

        private RestTestClient.RequestBodySpec request(HttpMethod method, String path, @Nullable String ifMatch) {
            return http.method(method)
                    .uri(path)
                    .header(PlainDoor.USER, user.text())
                    .header(
                            PlainDoor.PERMISSIONS,
                            role.permissions().stream().map(Permission::text).collect(Collectors.joining(",")))
                    .headers(headers -> {
                        if (ifMatch != null) {
                            headers.set("If-Match", ifMatch);
                        }
                    });
        }
    }
}
