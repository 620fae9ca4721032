package io.rolewright.users.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.runtime.database.DataFolder;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.shared.Ids;
import io.rolewright.support.Door;
import io.rolewright.support.Events;
import io.rolewright.support.Reply;
import io.rolewright.support.ServerTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

@ServerTest
class SignInJourneyTest {
    private static final String NEW_PASSWORD = "eleven patient herons wade";

    @Autowired
    private ApplicationContext server;

    private Door door;
    private People people;

    @BeforeEach
    void knock() {
        door = new Door(server);
        people = new People(server);
    }

    @Test
    void firstAdministratorChangesThePasswordAndInvitesARecruiter() throws IOException {
        var file = server.getBean(DataFolder.class).path().resolve("first-administrator.txt");
        var password = password(file);
        var first = signIn("admin@localhost", password);
        assertThat(first.body().path("mustChangePassword").asBoolean()).isTrue();
        var limited = door.with(first.text("accessToken"));
        assertThat(limited.get("/api/v1/logs").code()).isEqualTo("gateway.not-allowed");

        var changed = limited.post("/api/v1/users/password", change(password, NEW_PASSWORD));
        assertThat(changed.status()).isEqualTo(200);
        assertThat(file).doesNotExist();
        server.getBean(Events.class).awaitIdle();
        assertThat(limited.get("/api/v1/users/profile").status()).isEqualTo(401);

        var administrator = door.with(changed.text("accessToken"));
        var invitation = administrator.post(
                "/api/v1/users/invitations", "{\"email\":\"new.recruiter@example.org\",\"role\":\"RECRUITER\"}");
        assertThat(invitation.status()).isEqualTo(201);
        var acceptance = "{\"name\":\"Alex Lindqvist\",\"password\":\"nine copper kettles sing\"}";
        assertThat(door.post(invitation.text("link"), acceptance).status()).isEqualTo(201);
        assertThat(door.post(invitation.text("link"), acceptance).code()).isEqualTo("users.invitation-unknown");

        var recruiter = door.with(
                signIn("New.Recruiter@example.org", "nine copper kettles sing").text("accessToken"));
        assertThat(recruiter.get("/api/v1/users/profile").text("role")).isEqualTo("RECRUITER");
        assertThat(recruiter.get("/api/v1/logs").code()).isEqualTo("gateway.not-allowed");
    }

    @Test
    void resetsTheFirstAdministratorOnDemand() throws IOException {
        resetFirstAdministrator();
        var file = server.getBean(DataFolder.class).path().resolve("first-administrator.txt");
        var before = password(file);
        resetFirstAdministrator();
        assertThat(signIn("admin@localhost", before).code()).isEqualTo("users.sign-in-refused");
        var access = signIn("admin@localhost", password(file));
        assertThat(access.body().path("mustChangePassword").asBoolean()).isTrue();
    }

    private void resetFirstAdministrator() {
        new FirstAdministrator(
                        server.getBean(Logins.class),
                        server.getBean(PasswordHashes.class),
                        server.getBean(PasswordFile.class),
                        server.getBean(EventLog.class),
                        server.getBean(TransactionOperations.class),
                        server.getBean(Ids.class),
                        server.getBean(UserSettings.class),
                        true)
                .afterSingletonsInstantiated();
    }

    @Test
    void givesAnUnknownAddressTheAnswerOfAWrongPassword() {
        var known = signIn(people.recruiter().email(), "not the password at all");
        var unknown = signIn("nobody@example.org", "not the password at all");
        assertThat(known.status()).isEqualTo(401);
        assertThat(withoutTrace(known)).isEqualTo(withoutTrace(unknown));
    }

    @Test
    void refusesAGuessedPasswordAndKeepsTheOldOne() {
        var person = people.recruiter();
        var refused = person.door().post("/api/v1/users/password", change(People.PASSWORD, "passwordpassword"));
        assertThat(refused.code()).isEqualTo("users.password-common");
        assertThat(refused.text("detail")).contains("unrelated words");
        assertThat(signIn(person.email(), People.PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void asksForThePasswordSoFar() {
        var refused = people.recruiter().door().post("/api/v1/users/password", change("wrong", NEW_PASSWORD));
        assertThat(refused.code()).isEqualTo("users.password-wrong");
    }

    @Test
    void invitesStaffOnly() {
        var refused = people.administrator()
                .door()
                .post("/api/v1/users/invitations", "{\"email\":\"somebody@example.org\",\"role\":\"SERVICE\"}");
        assertThat(refused.code()).isEqualTo("users.role-not-invited");
    }

    private static String password(Path file) throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        return Files.readAllLines(file).get(1).substring("password=".length());
    }

    private Reply signIn(String email, String password) {
        return door.post("/api/v1/users/login", "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(email, password));
    }

    private static String change(String from, String to) {
        return "{\"currentPassword\":\"%s\",\"newPassword\":\"%s\"}".formatted(from, to);
    }

    private static String withoutTrace(Reply reply) {
        return reply.body().toString().replace(reply.text("trace"), "");
    }
}
