package io.rolewright.runtime.database;

import io.rolewright.shared.Problem;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** Tells a database that is away or overtaxed, which is nobody's fault and passes, from a mistake in what it was asked. */
public final class Outage {
    private static final int DEPTH_LIMIT = 20;

    private Outage() {}

    public static boolean is(Throwable failure) {
        return failure instanceof CannotCreateTransactionException
                || failure instanceof TransactionSystemException
                || failure instanceof TransientDataAccessException
                || failure instanceof RecoverableDataAccessException
                || failure instanceof DataAccessResourceFailureException;
    }

    /** What to answer where an outage is the failure, or among its causes. */
    public static Optional<Problem> problem(Throwable failure) {
        return causes(failure).filter(Outage::is).findFirst().map(Outage::named);
    }

    private static Problem named(Throwable outage) {
        return isOvertaxed(outage)
                ? Problem.of(503, "runtime.database-busy")
                : Problem.of(503, "runtime.database-away");
    }

    // The pool names a cause where connecting failed, and none where all its connections were in use for too long.
    private static boolean isOvertaxed(Throwable outage) {
        return outage instanceof TransientDataAccessException
                || causes(outage)
                        .anyMatch(
                                cause -> cause instanceof SQLTransientConnectionException && cause.getCause() == null);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEPTH_LIMIT);
    }
}
