package io.rolewright.communications.internal.mailboxes;

import io.rolewright.support.LineServer;
import java.io.IOException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * A mail server with one empty folder that lets in whoever shows one of some tokens (XOAUTH2), remembers all that was shown, and
 * tells nobody of what comes.
 */
final class ScriptedImap implements AutoCloseable {
    private static final String SIGN_IN = "AUTHENTICATE XOAUTH2 ";

    private final List<String> known;
    private final Queue<String> shown = new ConcurrentLinkedQueue<>();
    private final LineServer server;

    /** @param known what clients say that are let in, in base64 */
    ScriptedImap(String... known) {
        this.known = List.of(known);
        this.server = LineServer.start(this::talk);
    }

    int port() {
        return server.port();
    }

    /** What clients said to be let in. */
    List<String> shown() {
        return List.copyOf(shown);
    }

    private void talk(LineServer.Client client) throws IOException {
        client.say("* OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=XOAUTH2] scripted");
        for (var line = client.hear(); line != null; line = client.hear()) {
            var words = line.split(" ", 2);
            answer(client, words[0], words[1]);
        }
    }

    private void answer(LineServer.Client client, String tag, String command) throws IOException {
        if (command.startsWith(SIGN_IN)) {
            client.say(tag + signIn(client, command.substring(SIGN_IN.length())));
        } else if (command.startsWith("EXAMINE")) {
            client.say("* 0 EXISTS");
            client.say("* OK [UIDVALIDITY 7] numbered");
            client.say(tag + " OK [READ-ONLY] open");
        } else {
            client.say(tag + " OK done");
        }
    }

    private String signIn(LineServer.Client client, String words) throws IOException {
        shown.add(words);
        if (known.contains(words)) {
            return " OK [CAPABILITY IMAP4rev1] welcome";
        }
        client.say("+ eyJzdGF0dXMiOiI0MDEifQ==");
        client.hear();
        return " NO [AUTHENTICATIONFAILED] ended";
    }

    @Override
    public void close() {
        server.close();
    }
}
