package io.rolewright.runtime.leases;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Work that is due again and again, done by one process at a time; declared as a bean, and run from then on by
 * {@link Chores}.
 *
 * <pre>{@code
 * @Bean
 * Chore expiredSessions(Sessions sessions) {
 *     return new Chore("users.expired-sessions", Duration.ofHours(1), sessions::sweep);
 * }
 * }</pre>
 *
 * <p>What it writes is safe against a process that slept when it calls {@link Lease#check()} in the same transaction. It may
 * be cut off at any point and run again. When the database or a neighbour was away it is tried again soon. What must follow a fact within moments is a subscription's work, not a chore's.
 *
 * @param name {@code <service>.<what-it-does>}
 * @param every the pause between the end of one run and the start of the next, in whichever process; at least a second
 * @param work is given the lease that it runs under; runs as its service, in a trace of its own
 */
public record Chore(String name, Duration every, Consumer<Lease> work) {
    private static final Pattern NAME = Pattern.compile("[a-z]++\\.[a-z]++(?:-[a-z]++)*+");

    public Chore {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("chore " + name);
        }
        if (every.compareTo(Duration.ofSeconds(1)) < 0) {
            throw new IllegalArgumentException("chore " + name + " every " + every);
        }
    }

    /** The service that it belongs to. */
    String service() {
        return name.substring(0, name.indexOf('.'));
    }
}
