package io.rolewright.integrations.twins.boards;

import static io.rolewright.integrations.twins.wire.Json.object;

import io.rolewright.integrations.twins.wire.Asking;
import io.rolewright.integrations.twins.wire.Twin;
import io.rolewright.integrations.twins.wire.TwinClock;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import tools.jackson.databind.JsonNode;

/** A SEEK whose changes take two minutes of a clock that stands still. */
final class Seek implements AutoCloseable {
    static final Duration DELAY = Duration.ofMinutes(2);

    final TwinClock clock = TwinClock.standing(Instant.parse("2026-11-26T09:00:00Z"));
    final SeekTwin board = new SeekTwin(clock, DELAY);
    final Twin twin = Twin.start(board, clock, 1);
    final Asking asking = new Asking(twin);
    private String token = "";

    String token() throws IOException {
        if (token.isEmpty()) {
            token = newToken("https://graphql.seek.com");
        }
        return token;
    }

    String newToken(String audience) throws IOException {
        return Asking.read(asking.post(
                        "/oauth/token",
                        object(
                                "audience", audience,
                                "client_id", "seek-twin-client",
                                "client_secret", "seek-twin-secret",
                                "grant_type", "client_credentials")))
                .path("access_token")
                .asString();
    }

    JsonNode ask(String document, Object variables) throws IOException {
        return ask(document, variables, token());
    }

    JsonNode ask(String document, Object variables, String shown) throws IOException {
        var answer = asking.post(
                "/graphql", object("query", document, "variables", variables), "Authorization", "Bearer " + shown);
        if (answer.statusCode() != 200) {
            throw new IOException("status " + answer.statusCode() + ": " + answer.body());
        }
        return Asking.read(answer);
    }

    JsonNode post(Object input) throws IOException {
        return ask(SeekDrafts.POST, object("input", input));
    }

    /** Posts a good advert; answers its id. */
    String posted(String idempotencyId) throws IOException {
        return post(SeekDrafts.input(idempotencyId, SeekDrafts.profile()))
                .at("/data/postPosition/positionProfile/profileId/value")
                .asString();
    }

    /** Lets pass what a change takes to be seen. */
    void settle() {
        clock.advance(DELAY);
        board.tick();
    }

    static String code(JsonNode answer) {
        return answer.at("/errors/0/extensions/code").asString("");
    }

    @Override
    public void close() {
        twin.close();
    }
}
