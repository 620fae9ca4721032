package io.rolewright.communications.internal.mailboxes;

/** A mailbox cannot be read, and its code says why. */
public final class UnreadableException extends Exception {
    private final String code;

    /** @param code {@code communications.mailbox-<reason>} */
    UnreadableException(String code, Throwable cause) {
        super(code, cause);
        this.code = code;
    }

    String code() {
        return code;
    }
}
