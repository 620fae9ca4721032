package io.rolewright.runtime.leases;

import java.time.Duration;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The right to do something alone until a time by the database's clock, or until it is released.
 *
 * <p>Holding it proves nothing: a process may sleep through its end. What is written under it is safe when {@link #check()}
 * runs in the same transaction.
 */
public final class Lease implements AutoCloseable {
    private final Leases leases;
    private final String name;
    private final long token;
    private final Duration lasts;

    Lease(Leases leases, String name, long token, Duration lasts) {
        this.leases = leases;
        this.name = name;
        this.token = token;
        this.lasts = lasts;
    }

    public String name() {
        return name;
    }

    /** Rises with every take. */
    public long token() {
        return token;
    }

    /**
     * Makes sure, in the transaction that writes under the lease, that it is still held; until that transaction ends nobody can
     * take it over.
     *
     * @throws FencedException when it has run out, was released, or was taken over
     * @throws IllegalStateException outside a transaction, where the answer would be worth nothing
     */
    public void check() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a lease is checked outside a transaction");
        }
        if (!leases.isHeld(name, token)) {
            throw new FencedException(name);
        }
    }

    /**
     * Holds it for as long again, from now on.
     *
     * @return false when it is lost
     */
    public boolean renew() {
        return leases.renew(name, token, lasts);
    }

    /** Gives it back; without effect when it is lost. */
    @Override
    public void close() {
        leases.release(name, token);
    }
}
