package io.rolewright.gateway.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.support.Door;
import io.rolewright.support.Events;
import io.rolewright.support.ServerTest;
import io.rolewright.users.internal.People;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** Text that means something to some program on the way: stored as it is, and given back as it was. */
@ServerTest
class NaughtyStringsTest {
    static final List<String> NAUGHTY = List.of(
            "Robert'); drop table users.login; --",
            "\" or \"1\"=\"1",
            "*)(uid=*))(|(uid=*",
            "#{T(java.lang.Runtime).getRuntime().exec('id')}",
            "${jndi:ldap://127.0.0.1:1/a}",
            "{{7*7}} <%= 7*7 %> ${7*7} #{7*7}",
            "%n%s%d%x %1$s {0}",
            "a\r\nSet-Cookie: x=y\r\n\r\nb",
            "a\r\nBcc: everybody@example.org",
            "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>",
            "=HYPERLINK(\"http://example.org\")",
            "../../etc/passwd",
            "`id` $(id) ; id | id & id",
            "\u202eevil\u202c \u200bzero\u200d width",
            "\ud83d\udc69\u200d\ud83d\udcbb Zo\u00eb Zoe\u0308 \u0130stanbul \u00df",
            "\u0627\u0644\u0633\u064a\u0631\u0629 \u5c65\u6b74\u66f8 \u0e1b\u0e23\u0e30\u0e27\u0e31\u0e15\u0e34",
            "\u0001\u001b[31mred\u001b[0m\u007f",
            "null",
            "undefined",
            "NaN");

    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    private ApplicationContext server;

    @Autowired
    private Events events;

    @ParameterizedTest
    @FieldSource("NAUGHTY")
    void areKeptInAJob(String naughty) {
        var door = new People(server).recruiter().door();
        var text = "Nurse, Perth WA. " + naughty + " You dress wounds.";
        var added = door.post("/api/v1/jobs", JSON.writeValueAsString(Map.of("text", text)));
        assertThat(added.status()).isEqualTo(201);
        events.awaitIdle();
        var posting = door.get("/api/v1/jobs/" + added.text("id")).body().path("posting");
        assertThat(posting.path("text").asString())
                .isEqualTo(added.body().at("/posting/text").asString());
        assertThat(strip(posting.path("text").asString())).contains(strip(naughty));
    }

    @ParameterizedTest
    @FieldSource("NAUGHTY")
    void areKeptInTheNameOfAKeyOrRefused(String naughty) {
        var door = new People(server).recruiter().door();
        var made = door.post(
                "/api/v1/users/keys", JSON.writeValueAsString(Map.of("name", naughty, "scopes", List.of("READ_JOBS"))));
        assertThat(made.status()).isIn(201, 422);
        if (made.status() == 201) {
            assertThat(door.get("/api/v1/users/keys").body().at("/items/0/name").asString())
                    .isEqualTo(naughty);
        }
    }

    @ParameterizedTest
    @FieldSource("NAUGHTY")
    void areKeptInTheNameOfAPersonOrRefused(String naughty) {
        var door = new People(server).recruiter().door();
        var profile = door.get("/api/v1/users/profile");
        var changed = change(door, profile.header("ETag").orElse("\"0\""), naughty);
        assertThat(changed).isIn(200, 422);
        if (changed == 200) {
            assertThat(door.get("/api/v1/users/profile").text("name")).isEqualTo(naughty);
        }
    }

    @ParameterizedTest
    @FieldSource("NAUGHTY")
    void findNothingAndBreakNothingInASearch(String naughty) {
        var door = new People(server).recruiter().door();
        var query = URLEncoder.encode(naughty, StandardCharsets.UTF_8);
        assertThat(door.get("/api/v1/jobs?q=" + query).status()).isIn(200, 400, 422);
        assertThat(door.get("/api/v1/jobs?sort=" + query).status()).isIn(400, 422);
    }

    private static int change(Door door, String tag, String name) {
        return door.send(door.to("/api/v1/users/profile")
                        .header("Content-Type", "application/json")
                        .header("If-Match", tag)
                        .method("PATCH", BodyPublishers.ofString(JSON.writeValueAsString(Map.of("name", name)))))
                .status();
    }

    // An advert is text with lines: control characters and the kind of line end are not its words.
    private static String strip(String text) {
        return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }
}
