package io.rolewright.benchmarks.retrieval;

import io.rolewright.matching.internal.index.NumberField;
import io.rolewright.shared.CandidateId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;

/** Who is really nearest: the exact vectors of all who pass are compared, in floats. */
final class Truth {
    private final List<Wanted> log;
    private final List<Double> shares;
    private final int k;
    private final List<List<PriorityQueue<Near>>> nearest = new ArrayList<>();

    private record Near(int number, float cosine) {}

    private Truth(List<Wanted> log, List<Double> shares, int k) {
        this.log = log;
        this.shares = shares;
        this.k = k;
        for (var share : shares) {
            List<PriorityQueue<Near>> ofShare = new ArrayList<>();
            log.forEach(one -> ofShare.add(new PriorityQueue<>((a, b) -> Float.compare(a.cosine, b.cosine))));
            nearest.add(ofShare);
        }
    }

    /** The nearest of each search among each share of all. */
    static Truth of(MadeUpPeople people, int size, List<Wanted> log, List<Double> shares, int k) {
        var truth = new Truth(log, shares, k);
        for (var number = 0; number < size; number++) {
            truth.add(number, people.person(number));
        }
        return truth;
    }

    private void add(int number, MadeUpPeople.Person person) {
        var pay = person.candidate().numbers().get(NumberField.PAY);
        for (var search = 0; search < log.size(); search++) {
            var cosine = dot(log.get(search).vector(), person.vector());
            for (var share = 0; share < shares.size(); share++) {
                if (pay != null && pay < shares.get(share) * MadeUpPeople.MOST_PAY) {
                    add(new Near(number, cosine), nearest.get(share).get(search));
                }
            }
        }
    }

    private void add(Near near, PriorityQueue<Near> best) {
        if (best.size() < k) {
            best.add(near);
        } else if (best.peek().cosine < near.cosine) {
            best.poll();
            best.add(near);
        }
    }

    private static float dot(float[] left, float[] right) {
        var sum = 0f;
        for (var i = 0; i < left.length; i++) {
            sum += left[i] * right[i];
        }
        return sum;
    }

    /** The share of those who are nearest that a contestant finds, in the mean over all searches. */
    double recall(Contestant contestant, int share) {
        var sum = 0.0;
        for (var search = 0; search < log.size(); search++) {
            Set<CandidateId> expected = new HashSet<>();
            nearest.get(share).get(search).forEach(near -> expected.add(MadeUpPeople.id(near.number)));
            var size = expected.size();
            contestant.near(log.get(search), Wanted.share(shares.get(share)), k).forEach(expected::remove);
            sum += (size - expected.size()) / (double) size;
        }
        return sum / log.size();
    }
}
