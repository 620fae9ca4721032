package io.rolewright.communications.internal.mailboxes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * A mail server with one empty folder that lets in whoever shows one of some tokens (XOAUTH2), remembers all that was shown, and
 * tells nobody of what comes.
 */
final class ScriptedImap implements AutoCloseable {
    private static final String SIGN_IN = "AUTHENTICATE XOAUTH2 ";

    private final ServerSocket socket;
    private final List<String> known;
    private final Queue<String> shown = new ConcurrentLinkedQueue<>();

    /** @param known what clients say that are let in, in base64 */
    ScriptedImap(String... known) {
        this.known = List.of(known);
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** What clients said to be let in. */
    List<String> shown() {
        return List.copyOf(shown);
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
        say(out, "* OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=XOAUTH2] scripted");
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            var words = line.split(" ", 2);
            answer(in, out, words[0], words[1]);
        }
    }

    private void answer(BufferedReader in, OutputStream out, String tag, String command) throws IOException {
        if (command.startsWith(SIGN_IN)) {
            say(out, tag + signIn(in, out, command.substring(SIGN_IN.length())));
        } else if (command.startsWith("EXAMINE")) {
            say(out, "* 0 EXISTS");
            say(out, "* OK [UIDVALIDITY 7] numbered");
            say(out, tag + " OK [READ-ONLY] open");
        } else {
            say(out, tag + " OK done");
        }
    }

    private String signIn(BufferedReader in, OutputStream out, String words) throws IOException {
        shown.add(words);
        if (known.contains(words)) {
            return " OK [CAPABILITY IMAP4rev1] welcome";
        }
        say(out, "+ eyJzdGF0dXMiOiI0MDEifQ==");
        in.readLine();
        return " NO [AUTHENTICATIONFAILED] ended";
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
