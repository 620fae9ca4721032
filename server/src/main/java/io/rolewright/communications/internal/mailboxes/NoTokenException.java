package io.rolewright.communications.internal.mailboxes;

/** No token for a mail server was to be had. */
public final class NoTokenException extends Exception {
    private final Reason reason;

    NoTokenException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    /** Why there is none. */
    public Reason reason() {
        return reason;
    }

    /** Why a token is not made. */
    public enum Reason {
        /** There is no account. */
        UNCONNECTED,
        /** The account does not let us in. */
        REFUSED,
        /** Who makes them could not be asked. */
        AWAY
    }
}
