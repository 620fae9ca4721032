package io.rolewright.runtime.events;

import java.util.function.BiFunction;
import java.util.function.Consumer;

/** The two parts of handling a fact, from the envelope on. */
record Handler<P>(BiFunction<Envelope, Facts, P> prepare, Consumer<P> apply) {
    /** Prepares, and answers what is left to do in the transaction. */
    Runnable prepared(Envelope envelope, Facts facts) {
        var value = prepare.apply(envelope, facts);
        return () -> apply.accept(value);
    }
}
