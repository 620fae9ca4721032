package io.rolewright.matching.internal.index;

/** What an engine keeps cannot be trusted any longer, and is to be made anew from the rows. */
public final class DamagedIndexException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public DamagedIndexException(String what, Throwable cause) {
        super(what, cause);
    }

    public DamagedIndexException(String what) {
        super(what);
    }
}
