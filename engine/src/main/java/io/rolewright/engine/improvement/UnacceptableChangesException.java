package io.rolewright.engine.improvement;

/** Changes that cannot be accepted, or not together. */
public final class UnacceptableChangesException extends Exception {
    private static final long serialVersionUID = 1;

    private final String code;
    private final String changes;

    UnacceptableChangesException(String code, String changes) {
        super(code + " " + changes);
        this.code = code;
        this.changes = changes;
    }

    /** Stable reason, such as {@code adverts.changes-overlap}. */
    public String code() {
        return code;
    }

    /** The ids that it is about, parted by blanks. */
    public String changes() {
        return changes;
    }
}
