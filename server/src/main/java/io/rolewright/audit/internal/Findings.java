package io.rolewright.audit.internal;

import io.rolewright.audit.TrailFinding;
import io.rolewright.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a verification found: the number of all, and the first of them. */
final class Findings {
    private static final int SHOWN = 1000;

    private final List<TrailFinding> first = new ArrayList<>();
    private long count;

    void add(long position, String code) {
        count++;
        if (first.size() < SHOWN) {
            var texts = Refusal.of(code, Locale.ENGLISH);
            first.add(new TrailFinding(position, code, texts.what(), texts.next()));
        }
    }

    long count() {
        return count;
    }

    List<TrailFinding> first() {
        return List.copyOf(first);
    }
}
