package io.rolewright.cli;

/** Ends a command because an input that it cannot do without was not taken. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Refusal refusal;
    private final int exit;

    /** An input that was not taken. */
    Refused(String file, String code) {
        this(file, code, Exit.SOME_REFUSED);
    }

    private Refused(String file, String code, int exit) {
        super(code + " " + file);
        this.refusal = new Refusal(file, code);
        this.exit = exit;
    }

    /** A command that cannot be meant like this. */
    static Refused usage(String word, String code) {
        return new Refused(word, code, Exit.WRONG_USAGE);
    }

    int exit() {
        return exit;
    }

    Refusal refusal() {
        return refusal;
    }
}
