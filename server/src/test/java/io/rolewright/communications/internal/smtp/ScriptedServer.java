package io.rolewright.communications.internal.smtp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A mail server that says to some steps what a test wants, and {@code 250} to all others; nothing at {@code ""}. */
final class ScriptedServer implements AutoCloseable {
    private static final Map<String, String> USUAL = Map.of("DATA", "354 go on", "QUIT", "221 bye");

    private final ServerSocket socket;
    private final Map<String, String> words;

    ScriptedServer(Map<String, String> words) {
        this.words = words;
        try {
            socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (var one = socket.accept()) {
                talk(one);
            } catch (IOException closed) {
                // By the other side, or the test has ended.
            }
        }
    }

    private void talk(Socket one) throws IOException {
        var in = new BufferedReader(new InputStreamReader(one.getInputStream(), StandardCharsets.UTF_8));
        var out = one.getOutputStream();
        say(out, "220 scripted");
        var isData = false;
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            if (isData && !line.equals(".")) {
                continue;
            }
            var answer = answer(line);
            if (answer.isEmpty()) {
                return;
            }
            isData = answer.startsWith("354");
            say(out, answer);
        }
    }

    private String answer(String line) {
        return words.entrySet().stream()
                .filter(word -> line.startsWith(word.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> USUAL.getOrDefault(line, "250 fine"));
    }

    private static void say(OutputStream out, String answer) throws IOException {
        out.write((answer + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
