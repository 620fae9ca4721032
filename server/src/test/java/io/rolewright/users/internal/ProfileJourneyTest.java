package io.rolewright.users.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.runtime.cipher.Cell;
import io.rolewright.runtime.cipher.FieldCipher;
import io.rolewright.support.Door;
import io.rolewright.support.Reply;
import io.rolewright.support.ServerTest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@ServerTest
class ProfileJourneyTest {
    @Autowired
    private ApplicationContext server;

    @Autowired
    private JdbcClient jdbc;

    private People.Person person;

    @BeforeEach
    void meet() {
        person = new People(server).recruiter();
    }

    @Test
    void changesWhatIsGivenAndKeepsTheRest() {
        var tag = tag();
        var changed = patch("{\"timeZone\":\"Australia/Perth\"}", tag);
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.text("timeZone")).isEqualTo("Australia/Perth");
        assertThat(changed.text("name")).isEqualTo("Sam Example");
        assertThat(changed.header("ETag")).isPresent().isNotEqualTo(Optional.of(tag));
        assertThat(read().body()).isEqualTo(changed.body());
        var fact = jdbc.sql("select body::text from runtime.event where type = 'users.profile-changed.v1'"
                        + " and body ->> 'user' = ?")
                .param(person.id().text())
                .query(String.class)
                .single();
        assertThat(fact).contains("\"changed\": [\"timeZone\"]").doesNotContain("Perth");
    }

    @Test
    void changesNothingForNothing() {
        var tag = tag();
        assertThat(patch("{}", tag).header("ETag")).contains(tag);
        assertThat(patch("{\"name\":\"Sam Example\"}", tag).header("ETag")).contains(tag);
    }

    @Test
    void asksWhichVersionIsMeant() {
        assertThat(patch("{\"name\":\"Sam\"}", null).status()).isEqualTo(428);
        var tag = tag();
        assertThat(patch("{\"name\":\"Samira Example\"}", tag).status()).isEqualTo(200);
        var late = patch("{\"name\":\"Somebody Else\"}", tag);
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.code()).isEqualTo("users.profile-changed");
        assertThat(read().text("name")).isEqualTo("Samira Example");
    }

    @ParameterizedTest
    @CsvSource({
        "language,no such language!,users.language-unknown",
        "language,'',users.language-unknown",
        "timeZone,Perth,users.time-zone-unknown",
        "timeZone,+08:00,users.time-zone-unknown",
        "name,'   ',gateway.invalid",
        "role,ADMIN,gateway.unknown-member",
        "email,other@example.org,gateway.unknown-member"
    })
    void refusesWhatIsNoProfile(String member, String value, String code) {
        assertThat(patch("{\"%s\":\"%s\"}".formatted(member, value), tag()).code())
                .isEqualTo(code);
    }

    @Test
    void readsALoginOfTheReleaseBefore() {
        var cipher = server.getBean(FieldCipher.class);
        server.getBean(TransactionOperations.class).executeWithoutResult(status -> {
            cipher.create(Logins.KEY);
            for (var column :
                    Map.of("name", "Old Hand", "email", "old.hand@example.org").entrySet()) {
                var cell = Cell.of("users.login." + column.getKey(), person.id());
                jdbc.sql("update users.login set own_key = false, %s = ? where id = ?".formatted(column.getKey()))
                        .params(
                                cipher.encryptText(Logins.KEY, cell, column.getValue()),
                                person.id().value())
                        .update();
            }
        });
        assertThat(read().text("name")).isEqualTo("Old Hand");
        assertThat(patch("{\"name\":\"Older Hand\"}", tag()).status()).isEqualTo(200);
        assertThat(read().text("name")).isEqualTo("Older Hand");
    }

    private String tag() {
        return read().header("ETag").orElseThrow();
    }

    private Reply read() {
        return person.door().get("/api/v1/users/profile");
    }

    private Reply patch(String json, @Nullable String tag) {
        Door door = person.door();
        var request = door.to("/api/v1/users/profile")
                .header("Content-Type", "application/json")
                .method("PATCH", BodyPublishers.ofString(json));
        return door.send(tag == null ? request : request.header("If-Match", tag));
    }
}
