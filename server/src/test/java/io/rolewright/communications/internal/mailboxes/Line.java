package io.rolewright.communications.internal.mailboxes;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The way to a server, which can be cut. */
final class Line implements AutoCloseable {
    private final ServerSocket socket;
    private final int server;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger opened = new AtomicInteger();

    /** @param server the port on loopback where it ends */
    Line(int server) {
        this.server = server;
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** How many connections there are. */
    int open() {
        return open.size();
    }

    /** How many there were. */
    int opened() {
        return opened.get();
    }

    /** Breaks all connections. */
    void cut() {
        open.forEach(Line::close);
    }

    private void accept() {
        try {
            while (true) {
                var here = socket.accept();
                opened.incrementAndGet();
                open.add(here);
                Thread.ofVirtual().start(() -> lead(here));
            }
        } catch (IOException closed) {
            // The test has ended.
        }
    }

    private void lead(Socket here) {
        try (here;
                var there = new Socket(InetAddress.getLoopbackAddress(), server)) {
            Thread.ofVirtual().start(() -> copy(there, here));
            here.getInputStream().transferTo(there.getOutputStream());
        } catch (IOException cut) {
            // That is what it is for.
        } finally {
            open.remove(here);
        }
    }

    private static void copy(Socket from, Socket to) {
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            in.transferTo(out);
        } catch (IOException cut) {
            // Both ends are closed by whoever leads.
        }
    }

    private static void close(Socket one) {
        try {
            one.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        cut();
    }
}
