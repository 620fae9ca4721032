package io.rolewright.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.integrations.twins.boards.IndeedTwin;
import io.rolewright.integrations.twins.wire.Twin;
import io.rolewright.integrations.twins.wire.TwinClock;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class OutageTest {
    private static final JsonNode SEEK = Samples.json("{\"board\": \"seek\", \"state\": \"LIVE\"}");
    private static final JsonNode WAITING = Samples.json("""
            {"board": "indeed", "state": "PUBLISHING", "problem": {"code": "listings.board-troubled"}}""");
    private static final JsonNode ASKED = Samples.json("{\"board\": \"indeed\", \"state\": \"PUBLISHING\"}");

    private final TwinClock clock = TwinClock.ticking();
    private final Twin indeed = Twin.start(new IndeedTwin(clock, 10), clock, 1);
    private final Outage outage = new Outage(indeed);

    @BeforeEach
    void begin() {
        outage.begin();
    }

    @AfterEach
    void close() {
        indeed.close();
    }

    @Test
    void beginsAfterTheSignIn() throws Exception {
        assertThat(status()).isNotEqualTo(503);
        assertThat(status()).isEqualTo(503);
        assertThat(status()).isEqualTo(503);
    }

    @Test
    void endsWhenTheBoardWasAskedInVainAndAllOthersAreDone() throws Exception {
        status();
        outage.look(List.of(SEEK, ASKED));
        assertThat(outage.isOver()).isFalse();
        assertThat(status()).isEqualTo(503);

        outage.look(List.of(SEEK, WAITING));
        assertThat(outage.isOver()).isTrue();
        assertThat(status()).isNotEqualTo(503);
    }

    private int status() throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(indeed.address()).GET().build();
            return client.send(request, BodyHandlers.discarding()).statusCode();
        }
    }
}
