package io.rolewright.benchmarks.load;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;

/**
 * A kept HTTP/1.1 connection, as lean as it can be: the driver shares the machine with the server, so what it costs is taken
 * from the figure.
 */
public final class Connection implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int BUFFER = 16_384;
    private static final int CONTINUE = 100;

    private final Socket socket;
    private final InputStream in;

    public Connection(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout((int) PATIENCE.toMillis());
        in = new BufferedInputStream(socket.getInputStream(), BUFFER);
    }

    /**
     * Asks and waits for the whole answer.
     *
     * @throws IOException when the server closed the connection, or is silent for a minute
     */
    public Answer ask(Request request) throws IOException {
        return ask(request.toWire(), !request.method().equals("HEAD"));
    }

    Answer ask(byte[] wire) throws IOException {
        return ask(wire, true);
    }

    private Answer ask(byte[] wire, boolean hasBody) throws IOException {
        socket.getOutputStream().write(wire);
        var head = head();
        while (status(head) == CONTINUE) {
            head = head();
        }
        var status = status(head);
        return new Answer(status, head, hasBody ? body(status, head.toLowerCase(Locale.ROOT)) : new byte[0]);
    }

    private static int status(String head) {
        return Integer.parseInt(head.substring(9, 12));
    }

    private String head() throws IOException {
        var head = new ByteArrayOutputStream(512);
        var matched = 0;
        while (matched < 4) {
            var next = in.read();
            if (next < 0) {
                throw new EOFException("the server closed the connection");
            }
            head.write(next);
            matched = next == (matched % 2 == 0 ? '\r' : '\n') ? matched + 1 : next == '\r' ? 1 : 0;
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }

    private byte[] body(int status, String head) throws IOException {
        if (status == 204 || status == 304) {
            return new byte[0];
        }
        var length = head.indexOf("\r\ncontent-length:");
        if (length >= 0) {
            var end = head.indexOf("\r\n", length + 2);
            return in.readNBytes(
                    Integer.parseInt(head.substring(length + 17, end).strip()));
        }
        if (head.contains("\r\ntransfer-encoding: chunked")) {
            return chunks();
        }
        return in.readAllBytes();
    }

    private byte[] chunks() throws IOException {
        var body = new ByteArrayOutputStream();
        while (true) {
            var size = Integer.parseInt(line(), 16);
            body.write(in.readNBytes(size));
            line();
            if (size == 0) {
                return body.toByteArray();
            }
        }
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (var next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the server closed the connection");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
