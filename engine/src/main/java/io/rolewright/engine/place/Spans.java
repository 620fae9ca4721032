package io.rolewright.engine.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What stretches of a written place may name, each looked up once. */
final class Spans<T> {
    private final WrittenPlace written;
    private final int longest;
    private final Function<String, List<T>> named;
    private final Map<Integer, List<T>> seen = new HashMap<>();

    Spans(WrittenPlace written, int longest, Function<String, List<T>> named) {
        this.written = written;
        this.longest = longest;
        this.named = named;
    }

    List<T> of(int from, int to) {
        return seen.computeIfAbsent(from * (longest + 1) + to - from, missing -> named.apply(written.key(from, to)));
    }
}
