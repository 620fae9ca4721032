package io.rolewright.gateway.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.support.Door;
import io.rolewright.support.ServerTest;
import io.rolewright.users.internal.People;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The secret of an invitation: guessed, used again, used twice at once. */
@ServerTest
class InvitationSecretsTest {
    private static final String BODY = "{\"name\":\"Ira Invited\",\"password\":\"eleven calm harbours wait\"}";

    @Autowired
    private ApplicationContext server;

    @Test
    void worksOnceEvenWhenItIsUsedTwiceAtOnce() throws Exception {
        var link = invite("race@example.org");
        var statuses = new ArrayList<Integer>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Integer> accept = () -> new Door(server).post(link, BODY).status();
            var tries = new ArrayList<Callable<Integer>>();
            for (var number = 0; number < 8; number++) {
                tries.add(accept);
            }
            for (var one : threads.invokeAll(tries)) {
                statuses.add(one.get());
            }
        }
        assertThat(statuses.stream().filter(status -> status < 300)).hasSize(1);
        assertThat(statuses).allMatch(status -> status < 500);
        assertThat(new Door(server).post(link, BODY).status()).isEqualTo(404);
    }

    @Test
    void cannotBeGuessed() {
        var link = invite("guess@example.org");
        var secret = link.replaceAll(".*/invitations/([^/]+)/acceptance", "$1");
        assertThat(secret.length()).isGreaterThanOrEqualTo(22);
        var flipped = (secret.charAt(0) == 'A' ? 'B' : 'A') + secret.substring(1);
        for (var guess : new String[] {flipped, secret + "x", secret.substring(1), "0", "*", "%25"}) {
            var reply = new Door(server).post("/api/v1/users/invitations/" + guess + "/acceptance", BODY);
            assertThat(reply.status()).as(guess).isIn(400, 404);
        }
        assertThat(new Door(server).post(link, BODY).status()).isLessThan(300);
    }

    private String invite(String email) {
        return new People(server)
                .administrator()
                .door()
                .post("/api/v1/users/invitations", "{\"email\":\"%s\",\"role\":\"RECRUITER\"}".formatted(email))
                .text("link");
    }
}
