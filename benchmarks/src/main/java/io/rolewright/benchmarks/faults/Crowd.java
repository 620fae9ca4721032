package io.rolewright.benchmarks.faults;

import io.rolewright.benchmarks.load.Connection;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * Clients that go on whatever happens to the server, and remember what they were told: which of their deeds were acknowledged,
 * and of which they do not know.
 */
final class Crowd {
    private static final int CLIENTS = 8;
    private static final long PAUSE_AFTER_TROUBLE = 50_000_000;

    private final String name;
    private final AtomicLong count = new AtomicLong();
    /** What the server answered to each acknowledged deed: the id of what it made. */
    private final Map<Deed, String> acknowledged = new ConcurrentHashMap<>();

    private final Set<Deed> unknown = ConcurrentHashMap.newKeySet();
    private final Set<String> contradictions = ConcurrentHashMap.newKeySet();

    /** @param name unique among all crowds that this database has seen */
    Crowd(String name) {
        this.name = name;
    }

    Map<Deed, String> acknowledged() {
        return acknowledged;
    }

    int unknown() {
        return unknown.size();
    }

    /** Answers that differ from what was answered to the same deed before, or that are no good at all. */
    Set<String> contradictions() {
        return contradictions;
    }

    /** Does something while the clients are at work. */
    void atWork(int port, String token, Runnable meanwhile) {
        var working = new AtomicBoolean(true);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var client = 0; client < CLIENTS; client++) {
                threads.execute(() -> work(port, token, working));
            }
            try {
                meanwhile.run();
            } finally {
                working.set(false);
            }
        }
    }

    private void work(int port, String token, AtomicBoolean working) {
        while (working.get()) {
            try (var connection = new Connection(port)) {
                while (working.get()) {
                    var number = count.incrementAndGet();
                    doOnce(connection, token, new Deed(name + "-" + number, number % 4 == 0));
                }
            } catch (IOException broken) {
                LockSupport.parkNanos(PAUSE_AFTER_TROUBLE);
            }
        }
    }

    /** Asks again for everything that is in doubt, until nothing is. */
    void settle(int port, String token) throws IOException {
        try (var connection = new Connection(port)) {
            for (var deed : Set.copyOf(unknown)) {
                doOnce(connection, token, deed);
            }
        }
    }

    /** Asks once more for something acknowledged: the answer must be the first one. */
    void askAgain(int port, String token, int deeds) throws IOException {
        try (var connection = new Connection(port)) {
            for (var deed : acknowledged.keySet().stream().limit(deeds).toList()) {
                doOnce(connection, token, deed);
            }
        }
    }

    private void doOnce(Connection connection, String token, Deed deed) throws IOException {
        unknown.add(deed);
        var answer = connection.ask(deed.request(token));
        if (answer.status() / 100 == 2) {
            var id = answer.member("id");
            var before = acknowledged.putIfAbsent(deed, id);
            if (before != null && !before.equals(id)) {
                contradictions.add(deed.reference() + " was answered twice, with " + before + " and " + id);
            }
            unknown.remove(deed);
        } else if (answer.status() < 500 && answer.status() != 429) {
            contradictions.add(deed.reference() + ": " + answer.text());
        } else {
            LockSupport.parkNanos(PAUSE_AFTER_TROUBLE);
        }
    }
}
