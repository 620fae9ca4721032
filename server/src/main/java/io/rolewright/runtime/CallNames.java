package io.rolewright.runtime;

import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** Has every line that is logged for a call carry its trace and its actor, and afterwards those from before. */
record CallNames(@Nullable String trace, @Nullable String actor) implements AutoCloseable {
    private static final String TRACE = "trace";
    private static final String ACTOR = "actor";

    static CallNames put(Call call) {
        var before = new CallNames(MDC.get(TRACE), MDC.get(ACTOR));
        MDC.put(TRACE, call.trace());
        MDC.put(ACTOR, call.actor().name());
        return before;
    }

    @Override
    public void close() {
        restore(TRACE, trace);
        restore(ACTOR, actor);
    }

    private static void restore(String name, @Nullable String before) {
        if (before == null) {
            MDC.remove(name);
        } else {
            MDC.put(name, before);
        }
    }
}
