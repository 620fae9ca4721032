package io.rolewright.support;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The Chrome DevTools Protocol with one page: numbered questions and answers, and events in between. */
final class DevTools implements WebSocket.Listener {
    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, CompletableFuture<JsonNode>> awaited = new ConcurrentHashMap<>();
    private final AtomicInteger number = new AtomicInteger();
    private final StringBuilder heard = new StringBuilder();
    private final Duration patience;
    private final WebSocket socket;

    DevTools(URI address, Duration patience) {
        this.patience = patience;
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address, this)
                .join();
    }

    JsonNode ask(String method, Map<String, ?> parameters) {
        var id = number.incrementAndGet();
        var question = Map.of("id", id, "method", method, "params", parameters);
        var answer = await(String.valueOf(id));
        socket.sendText(JSON.writeValueAsString(question), true).join();
        return answer.join().path("result");
    }

    /** Does something, and waits for an event that it leads to. */
    void awaiting(String event, Runnable deed) {
        var happened = await(event);
        deed.run();
        happened.join();
    }

    private CompletableFuture<JsonNode> await(String name) {
        var waiting = new CompletableFuture<JsonNode>().orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS);
        awaited.put(name, waiting);
        return waiting;
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
        heard.append(part);
        if (last) {
            take(JSON.readTree(heard.toString()));
            heard.setLength(0);
        }
        from.request(1);
        return null;
    }

    private void take(JsonNode message) {
        var name = message.path("id").asString(message.path("method").asString(""));
        var waiting = awaited.remove(name);
        if (waiting != null) {
            waiting.complete(message);
        }
    }
}
