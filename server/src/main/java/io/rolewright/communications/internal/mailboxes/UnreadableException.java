package io.rolewright.communications.internal.mailboxes;

/** A mailbox cannot be read, and its code says why. */
public final class UnreadableException extends Exception {
    /** The server does not let us in. */
    static final String SIGN_IN = "communications.mailbox-sign-in";

    private final String code;

    /** @param code {@code communications.mailbox-<reason>} */
    UnreadableException(String code, Throwable cause) {
        super(code, cause);
        this.code = code;
    }

    /** The same for what somebody has answered. */
    UnreadableException(String code) {
        super(code);
        this.code = code;
    }

    /** Whether trying again may help although nobody does anything. */
    boolean isPassing() {
        return code.equals(GmailRefusals.CUT_OFF) || code.equals(GmailRefusals.BUSY);
    }

    String code() {
        return code;
    }

    boolean isSignIn() {
        return code.equals(SIGN_IN);
    }
}
