package io.rolewright.evaluation.skills;

import io.rolewright.engine.document.Span;
import io.rolewright.engine.mention.Layer;
import io.rolewright.engine.mention.Mention;
import io.rolewright.engine.mention.MentionFinder;
import io.rolewright.engine.mention.Tokens;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Counts how right told spans are. Strictly, a told span is right when a true one has the same tokens. Leniently, a told
 * span is right when it overlaps a true one, and a true one is found when it overlaps a told one.
 */
final class SpanTally {
    private int told;
    private int truth;
    private int same;
    private int toldOverlapping;
    private int trueOverlapped;

    /** Both layers of sentences that a finder reads. */
    static Map<Layer, SpanTally> of(MentionFinder finder, List<Sentence> sentences) {
        Map<Layer, SpanTally> tallies = new EnumMap<>(Layer.class);
        for (Sentence sentence : sentences) {
            List<Mention> mentions = finder.find(Tokens.joined(sentence.tokens()));
            for (Layer layer : Layer.values()) {
                List<Span> told = mentions.stream()
                        .filter(mention -> mention.layer() == layer)
                        .map(mention -> new Span(mention.first(), mention.end()))
                        .toList();
                tallies.computeIfAbsent(layer, any -> new SpanTally()).add(told, sentence.spans(layer));
            }
        }
        return tallies;
    }

    void add(Collection<Span> toldSpans, Collection<Span> trueSpans) {
        told += toldSpans.size();
        truth += trueSpans.size();
        same += (int) toldSpans.stream().filter(trueSpans::contains).count();
        toldOverlapping += overlapping(toldSpans, trueSpans);
        trueOverlapped += overlapping(trueSpans, toldSpans);
    }

    private static int overlapping(Collection<Span> spans, Collection<Span> others) {
        return (int) spans.stream()
                .filter(span -> others.stream().anyMatch(span::overlaps))
                .count();
    }

    Score strict() {
        return new Score(share(same, told), share(same, truth));
    }

    Score lenient() {
        return new Score(share(toldOverlapping, told), share(trueOverlapped, truth));
    }

    /** How many spans are wrong in the strict sense. */
    int wrong() {
        return told - same;
    }

    int truth() {
        return truth;
    }

    private static double share(int hits, int of) {
        return of == 0 ? 0 : (double) hits / of;
    }

    /**
     * Precision and recall.
     *
     * @param precision share of told spans that are right
     * @param recall share of true spans that are found
     */
    record Score(double precision, double recall) {
        /** Their harmonic mean; 0 when both are 0. */
        double f1() {
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        }
    }
}
