package io.rolewright.integrations.twins.world;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands at one site, in the order in which it came. */
final class Shelf {
    private final Map<String, Posting> postings = new LinkedHashMap<>();
    private final Map<String, Posting> hidden = new LinkedHashMap<>();
    private List<Posting> live = List.of();
    private Instant touched;

    Shelf(Instant now) {
        touched = now;
    }

    synchronized List<Posting> live() {
        if (live.isEmpty() && !postings.isEmpty()) {
            live = List.copyOf(postings.values());
        }
        return live;
    }

    synchronized Optional<Posting> find(String id) {
        return Optional.ofNullable(postings.get(id));
    }

    synchronized Instant touched() {
        return touched;
    }

    synchronized void put(Posting posting, Instant now) {
        postings.put(posting.id(), posting);
        touch(now);
    }

    synchronized void remove(String id, Instant now) {
        postings.remove(id);
        touch(now);
    }

    synchronized void hide(String id, Instant now) {
        Optional.ofNullable(postings.remove(id)).ifPresent(posting -> hidden.put(id, posting));
        touch(now);
    }

    synchronized List<Posting> show(Instant now) {
        var back = new ArrayList<>(hidden.values());
        postings.putAll(hidden);
        hidden.clear();
        touch(now);
        return Collections.unmodifiableList(back);
    }

    private void touch(Instant now) {
        live = List.of();
        touched = now;
    }
}
