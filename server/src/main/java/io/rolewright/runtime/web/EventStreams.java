package io.rolewright.runtime.web;

import io.rolewright.runtime.Call;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.springframework.context.SmartLifecycle;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers that go on: what is known now, then every change, and a sign of life in between, until there is nothing more to
 * tell, the caller's token is void, or the server stops. A virtual thread waits; nothing else is held meanwhile.
 */
public final class EventStreams implements SmartLifecycle {
    private static final String HOLDS = EventStreams.class.getName() + ".holds";
    private static final int NO_CONTENT = 204;
    private static final int TOO_MANY = 429;

    private final StreamSettings settings;
    private final JsonMapper json;
    private final Map<String, Integer> open = new ConcurrentHashMap<>();
    private volatile CountDownLatch stopping = new CountDownLatch(0);

    EventStreams(StreamSettings settings, JsonMapper json) {
        this.settings = settings;
        this.json = json;
    }

    /**
     * What is to be told.
     *
     * @param <T> what it is told in
     */
    @FunctionalInterface
    public interface Source<T> {
        /** What is known now. */
        Told<T> look();
    }

    /**
     * One state of what is told.
     *
     * @param id the same as long as nothing has changed; a client that lost its connection names the last one it got
     * @param name of the event
     * @param data told as JSON
     * @param isLast whether nothing will change any more
     */
    public record Told<T>(String id, String name, T data, boolean isLast) {}

    /** Notes at the door how to find out whether the caller may still listen. */
    public static void whileHolds(HttpServletRequest request, BooleanSupplier holds) {
        request.setAttribute(HOLDS, holds);
    }

    /** Whether the caller may still listen. */
    public static boolean holds(HttpServletRequest request) {
        return !(request.getAttribute(HOLDS) instanceof BooleanSupplier holds) || holds.getAsBoolean();
    }

    /**
     * Tells until the end. Who has heard the last state already gets 204, after which a browser does not come again.
     *
     * @throws ContractException {@code gateway.too-many-streams} (429)
     */
    public <T> void tell(HttpServletRequest request, HttpServletResponse response, Source<T> source) {
        var caller = Call.current().actor().name();
        enter(caller);
        try {
            tell(new EventStream(request, response, json), source);
        } catch (IOException gone) {
            // Whoever listened has left.
            return;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } finally {
            open.computeIfPresent(caller, (name, count) -> count == 1 ? null : count - 1);
        }
    }

    private <T> void tell(EventStream stream, Source<T> source) throws IOException, InterruptedException {
        var told = source.look();
        if (told.isLast() && stream.hasHeard(told.id())) {
            stream.answer(NO_CONTENT);
            return;
        }
        stream.begin();
        var silentSince = System.nanoTime();
        while (true) {
            if (!stream.hasHeard(told.id())) {
                stream.write(told);
                silentSince = System.nanoTime();
            } else if (System.nanoTime() - silentSince > settings.heartbeat().toNanos()) {
                stream.writeSignOfLife();
                silentSince = System.nanoTime();
            }
            if (told.isLast() || stopping.await(settings.pause().toNanos(), TimeUnit.NANOSECONDS) || !stream.holds()) {
                return;
            }
            told = source.look();
        }
    }

    private void enter(String caller) {
        var count = open.merge(caller, 1, Integer::sum);
        if (count > settings.perCaller()) {
            open.merge(caller, -1, Integer::sum);
            throw new ContractException(Problem.of(TOO_MANY, "gateway.too-many-streams", settings.perCaller()));
        }
    }

    @Override
    public void start() {
        stopping = new CountDownLatch(1);
    }

    /** Before the web server, which waits for what is being answered. */
    @Override
    public void stop() {
        stopping.countDown();
    }

    @Override
    public boolean isRunning() {
        return stopping.getCount() > 0;
    }
}
