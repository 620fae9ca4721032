package io.rolewright.integrations.twins.wire;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * A provider that is served at an address of its own on this machine, with a script of faults and a log of requests. Below
 * {@code /_twin/}, which no provider has, it can be told and asked things by HTTP.
 */
public final class Twin implements AutoCloseable {
    private static final Logger LOG = System.getLogger(Twin.class.getName());
    private static final int BACKLOG = 1024;
    private static final Duration TICK = Duration.ofMillis(50);

    private final Provider provider;
    private final TwinClock clock;
    private final FaultScript faults;
    private final RequestLog requests = new RequestLog();
    private final ControlPath control = new ControlPath(this);
    private final ServerSocket socket;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final CountDownLatch end = new CountDownLatch(1);

    private Twin(Provider provider, TwinClock clock, long seed, ServerSocket socket) {
        this.provider = provider;
        this.clock = clock;
        this.faults = new FaultScript(seed);
        this.socket = socket;
    }

    /** Serves a provider at a free port of the loopback address. */
    public static Twin start(Provider provider, TwinClock clock, long seed) {
        try {
            var socket = new ServerSocket();
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), BACKLOG);
            var twin = new Twin(provider, clock, seed, socket);
            provider.servedAt(twin.address());
            if (provider.worksUnasked()) {
                Thread.ofVirtual().name("twin-work-" + provider.name()).start(twin::work);
            }
            Thread.ofVirtual().name("twin-" + provider.name()).start(twin::accept);
            return twin;
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    public String name() {
        return provider.name();
    }

    /** Where the twin listens, without a path. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort());
    }

    public Map<String, String> account() {
        return provider.account();
    }

    public FaultScript faults() {
        return faults;
    }

    public RequestLog requests() {
        return requests;
    }

    public TwinClock clock() {
        return clock;
    }

    /** Closes every connection, also one that hangs. */
    @Override
    public void close() {
        end.countDown();
        close(socket);
        open.forEach(Twin::close);
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                var client = socket.accept();
                open.add(client);
                Thread.ofVirtual().start(() -> converse(client));
            } catch (IOException closedOrOutOfSockets) {
                // Either the loop ends, or the next client has better luck.
            }
        }
    }

    private void work() {
        try {
            while (!end.await(TICK.toMillis(), TimeUnit.MILLISECONDS)) {
                tick();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void tick() {
        try {
            provider.tick();
        } catch (RuntimeException mistake) {
            LOG.log(Level.WARNING, "the twin of " + name() + " failed in what it does unasked", mistake);
        }
    }

    private void converse(Socket client) {
        try {
            new Connection(this, client, end).run();
        } finally {
            open.remove(client);
        }
    }

    TwinRequest named(TwinRequest request) {
        return provider.operation(request).map(request::named).orElse(request);
    }

    void serve(Exchange exchange) throws IOException {
        var request = exchange.request();
        if (request.path().startsWith(ControlPath.ROOT)) {
            exchange.send(whole(() -> control.answer(request, provider)));
            return;
        }
        requests.add(request);
        var fault = faults.next(request);
        if (fault.isPresent()) {
            fault.get().strike(exchange);
        } else {
            exchange.send(answer(request));
        }
    }

    TwinAnswer answer(TwinRequest request) {
        return Compression.apply(request, whole(() -> provider.answer(request)));
    }

    /** An answer even where the twin itself has a mistake, which nobody should take for the provider's. */
    private static TwinAnswer whole(Supplier<TwinAnswer> answer) {
        try {
            return answer.get();
        } catch (RuntimeException mistake) {
            return TwinAnswer.json(500, Json.object("error", "the twin itself failed: " + mistake));
        }
    }

    private static void close(Closeable socket) {
        try {
            socket.close();
        } catch (IOException gone) {
            // It is closed either way.
        }
    }
}
