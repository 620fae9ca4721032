package io.rolewright.support;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import org.apache.hc.core5.http.impl.io.ChunkedInputStream;
import org.apache.hc.core5.http.impl.io.SessionInputBufferImpl;
import org.springframework.context.ApplicationContext;

/** A connection to a started server on which a test says what no HTTP client would say. */
public final class RawDoor implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 20_000;
    private static final int BUFFER = 1024;

    private final Socket socket;

    public RawDoor(ApplicationContext server) throws IOException {
        var port = server.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(PATIENCE_MILLIS);
    }

    public RawDoor say(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        return this;
    }

    /** Everything until the server closes the connection. */
    public String hearAll() throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** What comes until a text has come, or the server closes the connection. */
    public String hearUntil(String text) throws IOException {
        return hearUntil(socket.getInputStream(), text);
    }

    /** The body that comes next, without the chunks in which it comes: they may end anywhere, also within a word. */
    public InputStream body() throws IOException {
        return new ChunkedInputStream(new SessionInputBufferImpl(BUFFER), socket.getInputStream());
    }

    /** What comes until a text has come, or the stream ends. */
    public static String hearUntil(InputStream stream, String text) throws IOException {
        var heard = new StringBuilder();
        for (var next = stream.read(); next >= 0; next = stream.read()) {
            heard.append((char) next);
            if (heard.indexOf(text) >= 0) {
                break;
            }
        }
        return heard.toString();
    }

    /**
     * Sends one character after another and listens in between, until the server answers or closes.
     *
     * @return the first thing that it says, empty when it closes without a word
     */
    public String drip(String text, int pauseMillis) throws IOException {
        socket.setSoTimeout(pauseMillis);
        for (var letter : text.toCharArray()) {
            try {
                socket.getOutputStream().write(letter);
                var first = socket.getInputStream().read();
                socket.setSoTimeout(PATIENCE_MILLIS);
                return first < 0 ? "" : (char) first + hearAll();
            } catch (SocketTimeoutException silence) {
                // It waits for the next letter.
            }
        }
        throw new AssertionError("the server waited for every letter");
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
