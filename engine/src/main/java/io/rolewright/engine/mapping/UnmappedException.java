package io.rolewright.engine.mapping;

/** An answer that gives no jobs; {@link #code()} says why and is stable. */
public final class UnmappedException extends Exception {
    private static final long serialVersionUID = 1;

    private final String code;

    UnmappedException(String code) {
        super(code);
        this.code = code;
    }

    /**
     * One of {@code board.malformed-json}, {@code board.malformed-xml}, {@code board.no-jobs}, {@code board.error-answer},
     * {@code board.other-format}, {@code board.too-large}.
     */
    public String code() {
        return code;
    }
}
