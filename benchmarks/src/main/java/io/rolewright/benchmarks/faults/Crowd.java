package io.rolewright.benchmarks.faults;

import io.rolewright.benchmarks.load.Answer;
import io.rolewright.benchmarks.load.Connection;
import io.rolewright.benchmarks.load.Request;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
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
    /** Between two deeds of a client: every person is ranked for every job, so the work grows with the square of the deeds. */
    private static final long PAUSE = 250_000_000;

    private static final Set<Integer> PASSING = Set.of(429, 503, 507);
    private static final long PAUSE_AFTER_TROUBLE = 50_000_000;

    private final String name;
    private final AtomicLong count = new AtomicLong();
    /** What the server answered to each acknowledged deed. */
    private final Map<Deed, Answer> acknowledged = new ConcurrentHashMap<>();

    private final Deque<Deed> order = new ConcurrentLinkedDeque<>();

    private final Set<Deed> unknown = ConcurrentHashMap.newKeySet();
    private final Set<String> refusals = ConcurrentHashMap.newKeySet();
    private final Set<String> contradictions = ConcurrentHashMap.newKeySet();

    /** @param name unique among all crowds that this database has seen */
    Crowd(String name) {
        this.name = name;
    }

    Map<Deed, Answer> acknowledged() {
        return acknowledged;
    }

    int unknown() {
        return unknown.size();
    }

    /** Answers that differ from what was answered to the same deed before, or that are no good at all. */
    Set<String> contradictions() {
        return contradictions;
    }

    /** The codes with which it was refused for the time being. */
    Set<String> refusals() {
        return refusals;
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
                    LockSupport.parkNanos(PAUSE);
                }
            } catch (IOException broken) {
                LockSupport.parkNanos(PAUSE_AFTER_TROUBLE);
            }
        }
    }

    /** Asks again for everything that is in doubt, until nothing is. */
    void settle(int port, String token) {
        while (!unknown.isEmpty()) {
            try (var connection = new Connection(port)) {
                for (var deed : Set.copyOf(unknown)) {
                    doOnce(connection, token, deed);
                }
            } catch (IOException broken) {
                LockSupport.parkNanos(PAUSE_AFTER_TROUBLE);
            }
        }
    }

    /** Asks once more for what was acknowledged last: the answer must be the first one. */
    void askAgain(int port, String token, int deeds) throws IOException {
        try (var connection = new Connection(port)) {
            for (var deed : last(deeds)) {
                doOnce(connection, token, deed);
            }
        }
    }

    /** Downloads what was uploaded last: the bytes must be those that were sent. */
    void readBack(int port, String token, int deeds) throws IOException {
        try (var connection = new Connection(port)) {
            for (var deed : last(deeds)) {
                if (deed.isUpload()) {
                    readBack(connection, token, deed);
                }
            }
        }
    }

    private void readBack(Connection connection, String token, Deed deed) throws IOException {
        var upload = Objects.requireNonNull(acknowledged.get(deed)).member("id");
        var told = ask(connection, token, "/api/v1/resumes/uploads/" + upload);
        var file = ask(connection, token, "/api/v1/resumes/" + told.member("resumeId") + "/file");
        if (file.status() != 200 || !file.text().equals(deed.resume())) {
            contradictions.add(deed.reference() + ": its file comes back with " + file.status() + ", or changed");
        }
    }

    private static Answer ask(Connection connection, String token, String path) throws IOException {
        return connection.ask(Request.get(path).with("Authorization", "Bearer " + token));
    }

    private List<Deed> last(int deeds) {
        var last = new ArrayList<Deed>();
        order.descendingIterator().forEachRemaining(last::add);
        return List.copyOf(last.subList(0, Math.min(deeds, last.size())));
    }

    private void doOnce(Connection connection, String token, Deed deed) throws IOException {
        unknown.add(deed);
        var answer = connection.ask(deed.request(token));
        if (answer.status() / 100 == 2) {
            note(deed, answer);
        } else if (isPassing(answer)) {
            refusals.add(answer.member("code"));
            LockSupport.parkNanos(PAUSE_AFTER_TROUBLE);
        } else {
            contradictions.add(deed.reference() + ": " + answer.text());
            unknown.remove(deed);
        }
    }

    private void note(Deed deed, Answer answer) {
        var first = acknowledged.putIfAbsent(deed, answer);
        if (first == null) {
            order.add(deed);
        } else if (first.status() != answer.status() || !first.text().equals(answer.text())) {
            contradictions.add(
                    deed.reference() + " was answered twice, with " + first.text() + " and " + answer.text());
        }
        unknown.remove(deed);
    }

    /** Whether asking again is what the answer asks for; the request before it may still be under way. */
    private static boolean isPassing(Answer answer) {
        return PASSING.contains(answer.status()) && answer.head().contains("Retry-After")
                || answer.member("code").equals("gateway.idempotency-running");
    }
}
