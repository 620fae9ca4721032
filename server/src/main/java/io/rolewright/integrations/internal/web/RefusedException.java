package io.rolewright.integrations.internal.web;

/** A rule of ours forbids an address, or what stands there breaks one. */
final class RefusedException extends Exception {
    private final String code;

    RefusedException(String code) {
        super(code, null, false, false);
        this.code = code;
    }

    String code() {
        return code;
    }
}
