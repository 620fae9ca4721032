package io.rolewright.cli;

import io.rolewright.shared.Problem;

/** Ends a command because an input that it cannot do without was not taken. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final int FIRST_FAULT = 500;

    private final transient Refusal refusal;
    private final int exit;

    /** An input that was not taken. */
    Refused(String file, String code) {
        this(file, code, Exit.SOME_REFUSED);
    }

    private Refused(String file, String code, int exit) {
        this(new Refusal(file, code), exit);
    }

    private Refused(Refusal refusal, int exit) {
        super(refusal.code() + " " + refusal.file());
        this.refusal = refusal;
        this.exit = exit;
    }

    /** A command that cannot be meant like this. */
    static Refused usage(String word, String code) {
        return new Refused(word, code, Exit.WRONG_USAGE);
    }

    /** Something that the command needs does not work. */
    static Refused broken(String word, String code) {
        return new Refused(word, code, Exit.OUR_FAULT);
    }

    /** What the platform answered: refused where that is about the question, else a fault. */
    static Refused answered(String word, Problem problem) {
        var fault = problem.status() >= FIRST_FAULT;
        return new Refused(Refusal.of(word, problem), fault ? Exit.OUR_FAULT : Exit.SOME_REFUSED);
    }

    /** Why, in a stable word. */
    public String code() {
        return refusal.code();
    }

    int exit() {
        return exit;
    }

    Refusal refusal() {
        return refusal;
    }
}
