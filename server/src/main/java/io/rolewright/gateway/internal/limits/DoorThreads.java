package io.rolewright.gateway.internal.limits;

import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The threads that requests begin on: virtual ones, as long as there is room for reads and writes. The carriers of virtual
 * threads always go on with what is under way and leave new requests aside, in a crowd for seconds. So when the door is full a
 * request begins on a thread of the operating system: it is refused, most likely, and that is quick whatever the carriers do.
 */
final class DoorThreads implements Executor {
    private static final long IDLE_SECONDS = 10;

    private final Places places;
    private final Executor virtual;
    private final Executor own;

    /** @param most threads of the operating system at a time; beyond them requests begin on virtual ones, full or not */
    DoorThreads(Places places, int most) {
        var beginning = Thread.ofVirtual().name("door-", 0).factory();
        this.places = places;
        this.virtual = request -> beginning.newThread(request).start();
        this.own = new ThreadPoolExecutor(
                0,
                most,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new SynchronousQueue<>(),
                Thread.ofPlatform().daemon().name("door-full-", 0).factory(),
                (request, full) -> virtual.execute(request));
    }

    @Override
    public void execute(Runnable request) {
        (places.areTaken() ? own : virtual).execute(request);
    }
}
