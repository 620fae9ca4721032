package io.rolewright.shared;

import org.jspecify.annotations.Nullable;

/**
 * The one failure that a contract answers with, the same whether the service runs here or elsewhere. What went wrong is in
 * its {@link Problem}; callers tell failures apart by {@link #code()}.
 */
public final class ContractException extends RuntimeException {
    private final transient Problem problem;

    public ContractException(Problem problem) {
        this(problem, null);
    }

    /** A failure with what lies beneath it, for the log; the cause never leaves the process. */
    public ContractException(Problem problem, @Nullable Throwable cause) {
        super(problem.code() + ": " + problem.title(), cause);
        this.problem = problem;
    }

    /** 400: the request cannot be read. */
    public static ContractException unreadable(String code, Object... arguments) {
        return new ContractException(Problem.of(400, code, arguments));
    }

    /** 401: nobody we know is asking. */
    public static ContractException unauthenticated(String code, Object... arguments) {
        return new ContractException(Problem.of(401, code, arguments));
    }

    /** 403: we know who asks, and they may not. */
    public static ContractException forbidden(String code, Object... arguments) {
        return new ContractException(Problem.of(403, code, arguments));
    }

    /** 404: it does not exist, or not for who asks. */
    public static ContractException notFound(String code, Object... arguments) {
        return new ContractException(Problem.of(404, code, arguments));
    }

    /** 409: it contradicts what is stored. */
    public static ContractException conflict(String code, Object... arguments) {
        return new ContractException(Problem.of(409, code, arguments));
    }

    /** 410: it was there and has been destroyed. */
    public static ContractException gone(String code, Object... arguments) {
        return new ContractException(Problem.of(410, code, arguments));
    }

    /** 422: it can be read, but it breaks a rule. */
    public static ContractException invalid(String code, Object... arguments) {
        return new ContractException(Problem.of(422, code, arguments));
    }

    /** 500: our fault. */
    public static ContractException broken(String code, Object... arguments) {
        return new ContractException(Problem.of(500, code, arguments));
    }

    /** The problem's code. */
    public String code() {
        return problem.code();
    }

    public Problem problem() {
        return problem;
    }
}
