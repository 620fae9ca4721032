package io.rolewright.runtime;

import io.rolewright.shared.Actor;
import java.lang.ScopedValue.CallableOp;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * On whose behalf the current thread works. The door binds it around a request, the event log around a handler, and whoever
 * starts work by itself binds its own.
 *
 * @param actor who acts, and with which permissions
 * @param cause the actor whose deed led to this work, when that is another one: it stays in the trail, it permits nothing
 * @param trace W3C trace id, 32 lower-case hexadecimal digits
 */
public record Call(Actor actor, @Nullable String cause, String trace) {
    private static final ScopedValue<Call> CURRENT = ScopedValue.newInstance();

    /** A call that somebody makes by their own will. */
    public static Call of(Actor actor, String trace) {
        return new Call(actor, null, trace);
    }

    /**
     * The call that this thread works for.
     *
     * @throws IllegalStateException when nothing bound one: a mistake in the program
     */
    public static Call current() {
        return find().orElseThrow(() -> new IllegalStateException("no call is bound to this thread"));
    }

    /** The call that this thread works for, if any. */
    public static Optional<Call> find() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    /** Runs something on behalf of this call. */
    public <T extends @Nullable Object, X extends Throwable> T ask(CallableOp<T, X> work) throws X {
        try (var before = CallNames.put(this)) {
            return ScopedValue.where(CURRENT, this).call(work);
        }
    }

    /** Runs something on behalf of this call. */
    public void run(Runnable work) {
        try (var before = CallNames.put(this)) {
            ScopedValue.where(CURRENT, this).run(work);
        }
    }
}
