package io.rolewright.runtime;

import io.rolewright.shared.ContractException;
import io.rolewright.shared.Problem;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/**
 * Tells a database that is away or overtaxed, and a disk that is full, which are nobody's fault and pass, from a mistake in
 * what was asked.
 */
public final class Outage {
    private static final int UNAVAILABLE = 503;
    private static final int NO_STORAGE = 507;
    private static final int MOST_CAUSES = 20;

    /** SQL states: connection, resources, operator, system; 54 is a limit of the program, which does not pass. */
    private static final Set<String> PASSING = Set.of("08", "53", "57", "58");

    private static final String DISK_FULL = "53100";

    /** What Linux and macOS say in English, where Java gives no better sign. */
    private static final Pattern NO_SPACE = Pattern.compile("(?i).*(no space left|disk quota exceeded).*");

    private Outage() {}

    /** Whether trying again may help, although nobody has changed what is asked; also where a neighbour said so. */
    public static boolean is(Throwable failure) {
        return isDiskFull(failure) || isDatabaseAway(failure) || isNeighbours(failure);
    }

    /**
     * How an outage is told: {@code runtime.disk-full} (507), {@code runtime.database-busy} or {@code runtime.database-away}
     * (503).
     */
    public static Optional<Problem> problem(Throwable failure) {
        if (isDiskFull(failure)) {
            return Optional.of(Problem.of(NO_STORAGE, "runtime.disk-full"));
        }
        if (!isDatabaseAway(failure)) {
            return Optional.empty();
        }
        var code = isOvertaxed(failure) ? "runtime.database-busy" : "runtime.database-away";
        return Optional.of(Problem.of(UNAVAILABLE, code));
    }

    // The pool names a cause where connecting failed, and none where all its connections were in use for too long.
    private static boolean isOvertaxed(Throwable failure) {
        return causes(failure)
                .anyMatch(cause -> cause instanceof TransientDataAccessException
                        || cause instanceof SQLTransientConnectionException && cause.getCause() == null);
    }

    private static boolean isDiskFull(Throwable failure) {
        return causes(failure).anyMatch(cause -> switch (cause) {
            case SQLException answer -> DISK_FULL.equals(answer.getSQLState());
            case IOException broken ->
                NO_SPACE.matcher(String.valueOf(broken.getMessage())).matches();
            default -> false;
        });
    }

    private static boolean isDatabaseAway(Throwable failure) {
        return causes(failure).anyMatch(cause -> switch (cause) {
            case DataAccessResourceFailureException resource -> isPassing(resource);
            case OptimisticLockingFailureException overtaken -> false;
            case TransientDataAccessException passing -> true;
            case RecoverableDataAccessException passing -> true;
            case CannotCreateTransactionException away -> true;
            case TransactionSystemException unknown -> true;
            default -> false;
        });
    }

    private static boolean isNeighbours(Throwable failure) {
        return failure instanceof ContractException answer
                && (answer.problem().status() == UNAVAILABLE || answer.problem().status() == NO_STORAGE);
    }

    private static boolean isPassing(DataAccessResourceFailureException failure) {
        return causes(failure)
                .flatMap(cause -> cause instanceof SQLException answer ? state(answer) : Stream.empty())
                .findFirst()
                .map(PASSING::contains)
                .orElse(true);
    }

    private static Stream<String> state(SQLException answer) {
        return Stream.ofNullable(answer.getSQLState())
                .filter(state -> state.length() > 2)
                .map(state -> state.substring(0, 2));
    }

    private static Stream<Throwable> causes(Throwable failure) {
        var causes = new ArrayList<Throwable>();
        @Nullable Throwable cause = failure;
        while (cause != null && causes.size() < MOST_CAUSES) {
            causes.add(cause);
            cause = cause.getCause();
        }
        return causes.stream();
    }
}
