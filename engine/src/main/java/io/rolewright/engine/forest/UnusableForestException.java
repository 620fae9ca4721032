package io.rolewright.engine.forest;

import java.io.Serial;

/**
 * A model that must not be used: {@code model.corrupt} (not the form, or the bytes are not those of its card), {@code
 * model.not-finite} (a number in it is none), {@code model.wrong-features} (made for other features), {@code
 * model.missing} (no such file), {@code model.against-sense} (a correction that lowers a score for more of what is wanted).
 */
public final class UnusableForestException extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    private final String code;

    /**
     * @param code one of those above
     * @param detail what was found, for the log
     */
    public UnusableForestException(String code, String detail) {
        super(code + ": " + detail);
        this.code = code;
    }

    /** What is wrong, as a code. */
    public String code() {
        return code;
    }
}
