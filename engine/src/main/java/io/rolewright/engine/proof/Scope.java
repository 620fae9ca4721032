package io.rolewright.engine.proof;

import io.rolewright.engine.language.Phrases;
import io.rolewright.engine.proof.Gap.Stop;
import java.util.List;

/**
 * Whether a text may be broken where it was not. What limits a demand, such as "not" or "ideally", reaches over the items
 * behind it: "not needed: Java; SQL" must not become "not needed: Java" and a line "SQL".
 */
final class Scope {
    /** Sentences of fewer words may be items of the sentence before. */
    private static final int WHOLE = 4;

    private final List<Segment> segments;
    private final Phrases limiting;

    /** @param limiting words that limit a demand */
    Scope(List<Segment> segments, Phrases limiting) {
        this.segments = segments;
        this.limiting = limiting;
    }

    /** Whether the gap before {@code segment} may end as much as {@code told}. */
    boolean mayBreak(int segment, Gap told) {
        Gap source = segments.get(segment).gap();
        if (told.stop() == source.stop()) {
            return true;
        }
        boolean led = source.marks().contains(":") && told.stop() != Stop.PARAGRAPH;
        return led
                || switch (source.stop()) {
                    case NONE, ITEM -> !limits(start(segment, Stop.SENTENCE), segment);
                    case SENTENCE -> !reachesOver(start(segment, Stop.LINE), segment);
                    case LINE, PARAGRAPH -> !limits(start(segment, Stop.PARAGRAPH), segment);
                };
    }

    /** Index of the first segment behind the last gap before {@code segment} in which at least that ends. */
    private int start(int segment, Stop stop) {
        int start = segment - 1;
        while (start > 0 && segments.get(start).gap().stop().compareTo(stop) < 0) {
            start--;
        }
        return Math.max(0, start);
    }

    private boolean limits(int from, int to) {
        return segments.subList(from, to).stream().anyMatch(segment -> limiting.foundIn(segment.folded()));
    }

    /** A limit before a colon, or before what is too short for a sentence of its own. */
    private boolean reachesOver(int from, int to) {
        boolean fragment = segments.get(to).words().size() < WHOLE;
        for (int at = from; at < to; at++) {
            boolean colon = at > from && segments.get(at).gap().marks().contains(":");
            if (colon && limits(from, at)) {
                return true;
            }
        }
        return fragment && limits(from, to);
    }
}
