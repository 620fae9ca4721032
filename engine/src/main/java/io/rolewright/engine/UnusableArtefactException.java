package io.rolewright.engine;

import java.io.Serial;

/**
 * An artefact that must not be used: {@code artefact.corrupt} (not the form), {@code artefact.not-finite} (a number in it is
 * none, or out of its range), {@code artefact.incomplete} (a part of it is missing), {@code artefact.other-features} (made
 * for features of another version).
 */
public final class UnusableArtefactException extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    private final String code;

    /**
     * @param code one of those above
     * @param detail what was found, for the log
     */
    public UnusableArtefactException(String code, String detail) {
        super(code + ": " + detail);
        this.code = code;
    }

    /** What is wrong, as a code. */
    public String code() {
        return code;
    }
}
