package io.rolewright.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.communications.Message;
import io.rolewright.communications.MessagesInternal;
import io.rolewright.events.communications.MessageState;
import io.rolewright.events.communications.Purpose;
import io.rolewright.runtime.Call;
import io.rolewright.shared.Actor;
import io.rolewright.shared.MessageId;
import io.rolewright.shared.Person;
import io.rolewright.support.Door;
import io.rolewright.support.Events;
import io.rolewright.support.ServerTest;
import io.rolewright.users.internal.People;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Letters about logins, from the wish for one to the page to which it leads; nobody else gets to see them. */
@ServerTest
class LoginLettersJourneyTest {
    private static final Pattern PATH = Pattern.compile("http://localhost:8080(/account/\\S+)");

    @Autowired
    private ApplicationContext server;

    @Autowired
    private Events events;

    @Autowired
    private MessagesInternal messages;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    @Test
    void bringAnInvitationToWhoHasNoLoginYet() throws Exception {
        var ann = new People(server).administrator();
        var invitee = "{\"email\":\"new.colleague@example.org\",\"role\":\"RECRUITER\"}";
        assertThat(ann.door().post("/api/v1/users/invitations", invitee).status())
                .isEqualTo(201);

        var letter = letter("new.colleague@example.org");

        assertThat(letter)
                .returns(null, Message::person)
                .returns(Purpose.SERVICE, Message::purpose)
                .returns(MessageState.QUEUED, Message::state)
                .returns("You are invited to Our agency", Message::subject);
        assertThat(open(letter)).isEqualTo(200);
    }

    @Test
    void bringANewPasswordAndShowItToNobodyElse() throws Exception {
        var people = new People(server);
        var bob = people.recruiter();
        var mia = people.recruiter();
        new Door(server).post("/api/v1/users/password-resets", "{\"email\":\"%s\"}".formatted(bob.email()));

        var letter = letter(bob.email());

        assertThat(letter).returns(Person.of(bob.id()), Message::person).returns("A new password", Message::subject);
        assertThat(open(letter)).isEqualTo(200);
        assertThat(mia.door()
                        .get("/api/v1/communications/messages/" + letter.id())
                        .code())
                .isEqualTo("communications.message-unknown");
        assertThat(mia.door()
                        .get("/api/v1/communications/inbox?person=user:" + bob.id())
                        .body()
                        .path("items"))
                .isEmpty();
    }

    /** The only letter to an address. */
    private Message letter(String address) {
        events.awaitIdle();
        var letters = ids().stream()
                .map(id -> Call.of(Actor.service("users"), "0af7651916cd43dd8448eb211c80319c")
                        .ask(() -> messages.find(id)))
                .filter(message -> message.address().equals(address))
                .toList();
        assertThat(letters).hasSize(1);
        return letters.getFirst();
    }

    private List<MessageId> ids() {
        return jdbc.sql("select id from communications.message where intent like 'letter/%'")
                .query((row, number) -> new MessageId(row.getObject("id", UUID.class)))
                .list();
    }

    /** Opens the page to which a letter leads. */
    private int open(Message letter) throws IOException, InterruptedException {
        var path = PATH.matcher(letter.text());
        assertThat(path.find()).isTrue();
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path.group(1)))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString()).statusCode();
        }
    }
}
