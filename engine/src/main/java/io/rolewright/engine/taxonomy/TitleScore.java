package io.rolewright.engine.taxonomy;

import java.util.Collections;
import java.util.List;

/**
 * How well a title fits a segment of a vacancy's title: the share of the segment's telling words that it has, less when
 * its words stand apart or in another order, and when it leaves out the segment's last noun.
 */
final class TitleScore {
    private static final double APART = 0.75;
    private static final double TURNED = 0.7;
    private static final double OTHER_HEAD = 0.6;

    private final TitleIndex index;
    private final List<String> segment;
    private final double total;
    private final String head;

    TitleScore(TitleIndex index, List<String> segment) {
        this.index = index;
        this.segment = segment;
        this.total = index.weight(segment);
        this.head =
                segment.reversed().stream().filter(index::isHead).findFirst().orElse("");
    }

    /** 0 when the segment does not have all the title's words, else at most 1. */
    double of(Title title) {
        if (title.words().size() > segment.size() || !segment.containsAll(title.words())) {
            return 0;
        }
        double own = title.weight();
        double share = own / Math.max(own, total);
        double headFactor = title.head().equals(head) || isFirst(title.words()) ? 1 : OTHER_HEAD;
        return Math.sqrt(share) * order(title.words()) * headFactor;
    }

    /** Whether the segment starts with these words, but for words of level and noise before them. */
    private boolean isFirst(List<String> words) {
        int at = Collections.indexOfSubList(segment, words);
        return at >= 0 && segment.subList(0, at).stream().allMatch(index::isNoise);
    }

    private double order(List<String> words) {
        if (Collections.indexOfSubList(segment, words) >= 0) {
            return 1;
        }
        int at = -1;
        for (String word : words) {
            int next = segment.subList(at + 1, segment.size()).indexOf(word);
            if (next < 0) {
                return TURNED;
            }
            at += next + 1;
        }
        return APART;
    }
}
