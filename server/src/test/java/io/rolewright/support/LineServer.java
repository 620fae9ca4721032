package io.rolewright.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A server on this machine that speaks in lines, as mail servers do, with one client after the other. */
public final class LineServer implements AutoCloseable {
    private final ServerSocket socket;
    private final Talk talk;

    /** What is said to a client, until it leaves or is left. */
    @FunctionalInterface
    public interface Talk {
        void with(Client client) throws IOException;
    }

    /** Who speaks with the server. */
    public static final class Client {
        private final BufferedReader in;
        private final OutputStream out;

        private Client(Socket socket) throws IOException {
            in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            out = socket.getOutputStream();
        }

        /** The next line; nothing when the client has left. */
        public @Nullable String hear() throws IOException {
            return in.readLine();
        }

        public void say(String line) throws IOException {
            out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
        }
    }

    private LineServer(ServerSocket socket, Talk talk) {
        this.socket = socket;
        this.talk = talk;
    }

    public static LineServer start(Talk talk) {
        try {
            var server = new LineServer(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), talk);
            Thread.ofVirtual().start(server::serve);
            return server;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (var one = socket.accept()) {
                talk.with(new Client(one));
            } catch (IOException closed) {
                // By the other side, or the test has ended.
            }
        }
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
