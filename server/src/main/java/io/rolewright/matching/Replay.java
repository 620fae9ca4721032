package io.rolewright.matching;

import io.rolewright.shared.ReceiptId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rankings that were repeated.
 *
 * @param identical how many gave the same result
 * @param different how many gave another one
 * @param refused how many could not be repeated
 * @param results one per receipt of the request, in its order
 */
public record Replay(int identical, int different, int refused, List<Replayed> results) {
    public Replay {
        results = List.copyOf(results);
    }

    /**
     * One ranking that was repeated.
     *
     * @param receiptId the receipt
     * @param outcome what came of it
     * @param from what it was repeated from; absent when it was not
     * @param score what the receipt says
     * @param replayed what ranking gives again
     * @param code why it could not be repeated: {@code matching.subject-erased}, {@code matching.receipt-not-found}, {@code
     *     matching.receipt-damaged}, {@code matching.input-damaged}, {@code matching.model-unknown}, {@code
     *     matching.taxonomy-unknown}
     */
    public record Replayed(
            ReceiptId receiptId,
            Outcome outcome,
            @Nullable From from,
            @Nullable Double score,
            @Nullable Double replayed,
            @Nullable String code) {}

    /** What comes of a repetition. */
    public enum Outcome {
        /** The same result to the last digit: score, points, gates, evidence, gaps and unknowns, or the score alone. */
        IDENTICAL,
        /** Another result. */
        DIFFERENT,
        /** None; the code says why. */
        REFUSED
    }

    /** What a ranking was repeated from. */
    public enum From {
        /** The advert and the person as they were ranked. */
        INPUTS,
        /** The features of the receipt, because another taxonomy is in use by now; only the score is compared. */
        FEATURES
    }
}
