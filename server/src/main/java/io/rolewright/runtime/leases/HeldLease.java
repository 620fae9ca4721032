package io.rolewright.runtime.leases;

import java.time.Instant;

/**
 * A lease that somebody holds.
 *
 * @param name {@code <service>.<what-for>}
 * @param owner the process that holds it
 * @param until when it ends unless renewed
 */
public record HeldLease(String name, String owner, Instant until) {}
