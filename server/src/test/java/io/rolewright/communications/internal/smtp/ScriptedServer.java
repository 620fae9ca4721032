package io.rolewright.communications.internal.smtp;

import io.rolewright.support.LineServer;
import java.io.IOException;
import java.util.Map;

/** A mail server that says to some steps what a test wants, and {@code 250} to all others; nothing at {@code ""}. */
final class ScriptedServer implements AutoCloseable {
    private static final Map<String, String> USUAL = Map.of("DATA", "354 go on", "QUIT", "221 bye");

    private final Map<String, String> words;
    private final LineServer server;

    ScriptedServer(Map<String, String> words) {
        this.words = words;
        this.server = LineServer.start(this::talk);
    }

    int port() {
        return server.port();
    }

    private void talk(LineServer.Client client) throws IOException {
        client.say("220 scripted");
        var isData = false;
        for (var line = client.hear(); line != null; line = client.hear()) {
            if (isData && !line.equals(".")) {
                continue;
            }
            var answer = answer(line);
            if (answer.isEmpty()) {
                return;
            }
            isData = answer.startsWith("354");
            client.say(answer);
        }
    }

    private String answer(String line) {
        return words.entrySet().stream()
                .filter(word -> line.startsWith(word.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> USUAL.getOrDefault(line, "250 fine"));
    }

    @Override
    public void close() {
        server.close();
    }
}
