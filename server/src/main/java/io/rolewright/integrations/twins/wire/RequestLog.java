package io.rolewright.integrations.twins.wire;

import java.util.ArrayDeque;
import java.util.List;
import java.util.function.Predicate;

/** The latest requests that a twin has seen, the oldest first, and how many there were in all. */
public final class RequestLog {
    private static final int KEPT = 5_000;
    private static final int KEPT_BODY = 64 * 1024;

    private final ArrayDeque<TwinRequest> latest = new ArrayDeque<>();
    private long count;

    synchronized void add(TwinRequest request) {
        count++;
        if (latest.size() == KEPT) {
            latest.removeFirst();
        }
        latest.add(request.body().length <= KEPT_BODY ? request : withoutBody(request));
    }

    public synchronized List<TwinRequest> all() {
        return List.copyOf(latest);
    }

    public List<TwinRequest> matching(Predicate<TwinRequest> wanted) {
        return all().stream().filter(wanted).toList();
    }

    /** Requests for an operation. */
    public List<TwinRequest> of(String operation) {
        return matching(request -> request.operation().equals(operation));
    }

    /** All requests ever, kept or not. */
    public synchronized long count() {
        return count;
    }

    public synchronized void clear() {
        latest.clear();
        count = 0;
    }

    private static TwinRequest withoutBody(TwinRequest request) {
        return new TwinRequest(
                request.method(),
                request.path(),
                request.query(),
                request.fields(),
                new byte[0],
                request.at(),
                request.operation(),
                request.quirks());
    }
}
