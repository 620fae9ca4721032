package io.rolewright.cli;

import java.io.PrintWriter;
import java.time.Duration;
import tools.jackson.databind.JsonNode;

/** What is asked of subscriptions, watched on standard error until it is done. */
final class Subscribed {
    private static final Duration PAUSE = Duration.ofMillis(250);
    /** So long somebody may take to begin: a process that runs the subscription looks around once a second. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final PlatformClient client;
    private final PrintWriter err;

    Subscribed(PlatformClient client, PrintWriter err) {
        this.client = client;
        this.err = err;
    }

    JsonNode all() {
        return client.get("/subscriptions").get("items");
    }

    JsonNode find(String name) {
        return client.get("/subscriptions/" + name);
    }

    /**
     * Asks something and waits until a process has done it.
     *
     * @param what {@code rebuilds} or {@code redrives}
     */
    void ask(String name, String what) throws InterruptedException {
        var asked = client.post("/subscriptions/%s/%s".formatted(name, what));
        var path =
                "/subscriptions/%s/requests/%s".formatted(name, asked.get("id").asString());
        var end = System.nanoTime() + PATIENCE.toNanos();
        for (var state = state(asked); !state.equals("DONE"); state = state(client.get(path))) {
            if (state.equals("FAILED")) {
                throw Refused.broken(name, "cli.request-failed");
            }
            if (state.equals("WAITING") && System.nanoTime() > end) {
                throw Refused.broken(name, "cli.request-waits");
            }
            Thread.sleep(PAUSE);
        }
    }

    private static String state(JsonNode request) {
        return request.get("state").asString();
    }

    /** Waits until a subscription has taken all facts; answers how it stands then. */
    JsonNode awaitCaughtUp(String name) throws InterruptedException {
        var last = -1L;
        while (true) {
            var standing = find(name);
            var lag = standing.get("lag").asLong();
            if (lag == 0) {
                return standing;
            }
            if (lag != last) {
                err.printf("rolewright: %s: %d facts to take%n", name, lag);
                err.flush();
            }
            last = lag;
            Thread.sleep(PAUSE);
        }
    }
}
