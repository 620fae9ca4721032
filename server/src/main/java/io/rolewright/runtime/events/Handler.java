package io.rolewright.runtime.events;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/**
 * The two parts of handling facts, from the envelope on.
 *
 * @param prepare what is done with each fact before the transaction
 * @param apply what is done in the transaction with everything that was prepared, in its order
 * @param kind which facts may share a transaction
 */
record Handler<P>(BiFunction<Envelope, Facts, P> prepare, Consumer<List<P>> apply, Kind kind) {
    /** Which facts may share a transaction. */
    enum Kind {
        /** None: preparing may be slow and is not repeated for others' sake. */
        ALONE,
        /** Those next to each other, each on behalf of its own cause. */
        TOGETHER,
        /** Those next to each other, as one. */
        BATCH
    }

    static <P> Handler<P> prepared(BiFunction<Envelope, Facts, P> prepare, Consumer<P> apply) {
        return new Handler<>(prepare, each(apply), Kind.ALONE);
    }

    /** A handler that has nothing to ask: {@code read} only reads the envelope. */
    static <P> Handler<P> plain(BiFunction<Envelope, Facts, P> read, Consumer<P> apply) {
        return new Handler<>(read, each(apply), Kind.TOGETHER);
    }

    static Handler<Envelope> ofBatches(Consumer<List<Envelope>> apply) {
        return new Handler<>((envelope, facts) -> envelope, apply, Kind.BATCH);
    }

    private static <P> Consumer<List<P>> each(Consumer<P> apply) {
        return values -> values.forEach(apply);
    }

    /** Prepares, and answers what is left to do in the transaction. */
    Runnable prepared(List<Envelope> envelopes, Facts facts) {
        var values = envelopes.stream()
                .map(envelope -> prepare.apply(envelope, facts))
                .toList();
        return () -> apply.accept(values);
    }
}
