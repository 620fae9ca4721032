package io.rolewright.jobs.internal;

import io.rolewright.engine.similarity.Candidate;
import io.rolewright.engine.similarity.NearDuplicates;
import io.rolewright.engine.similarity.SameJob;
import io.rolewright.engine.similarity.Signature;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Finds jobs with like texts: a copy in memory of the signatures of {@link Imprints}. Whoever puts something in holds their
 * lock, and has brought it up to what other processes have stored. A number whose transaction did not commit, or whose job has
 * changed since, stays in the copy and leads to no row.
 */
@Component
class DuplicateIndex {
    /** As many are compared with one, those first that share most. */
    private static final int MOST = 30;

    private final Imprints imprints;
    private final NearDuplicates index = new NearDuplicates();
    private int known;

    DuplicateIndex(Imprints imprints) {
        this.imprints = imprints;
    }

    /** Takes in what others have stored; answers the last number that it knows. */
    synchronized int catchUp() {
        imprints.signatures(known, (signature, number) -> put(number, signature));
        return known;
    }

    synchronized void put(int number, Signature signature) {
        index.put(number, signature);
        known = Math.max(known, number);
    }

    synchronized void remove(int number) {
        index.remove(number);
    }

    /** The numbers of those whose texts are so alike that they can be the same job. */
    List<Integer> likely(Signature signature) {
        return likely(index, signature);
    }

    static List<Integer> likely(NearDuplicates among, Signature signature) {
        return among.find(signature, MOST).stream()
                .filter(candidate -> candidate.containment() >= SameJob.LEAST_CONTAINMENT)
                .map(Candidate::number)
                .toList();
    }
}
