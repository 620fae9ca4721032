package io.rolewright.cli;

/** Ends a command because an input that it cannot do without was not taken. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Refusal refusal;

    Refused(String file, String code) {
        super(code + " " + file);
        this.refusal = new Refusal(file, code);
    }

    Refusal refusal() {
        return refusal;
    }
}
