package io.rolewright.runtime.leases;

/** Somebody else has taken over; what was done is to be rolled back. */
public final class FencedException extends RuntimeException {
    /** @param what was taken over: the name of a lease or of a subscription */
    public FencedException(String what) {
        super(what);
    }
}
