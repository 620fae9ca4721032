package io.rolewright.runtime;

import io.rolewright.shared.Problem;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The server does not start, and says why and what to do: the problem's title and detail. */
public final class StartRefusedException extends RuntimeException {
    private final transient Problem problem;

    public StartRefusedException(String code, Object... arguments) {
        this(null, code, arguments);
    }

    public StartRefusedException(@Nullable Throwable cause, String code, Object... arguments) {
        this(Problem.of(500, code, arguments), cause);
    }

    private StartRefusedException(Problem problem, @Nullable Throwable cause) {
        super(problem.code() + ": " + problem.title(), cause);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }

    /** The refusal among a failure's causes, where Spring has wrapped it. */
    public static Optional<StartRefusedException> in(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartRefusedException refused) {
                return Optional.of(refused);
            }
        }
        return Optional.empty();
    }
}
