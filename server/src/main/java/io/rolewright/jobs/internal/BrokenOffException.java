package io.rolewright.jobs.internal;

/** A source could not be listed to its end. */
final class BrokenOffException extends Exception {
    private final String code;

    BrokenOffException(String code) {
        super(code, null, false, false);
        this.code = code;
    }

    String code() {
        return code;
    }
}
