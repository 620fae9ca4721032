package io.rolewright.runtime.events;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** Tells a database that is away or overtaxed, which is nobody's fault and passes, from a mistake in what it was asked. */
final class Outage {
    private Outage() {}

    static boolean is(Throwable failure) {
        return failure instanceof CannotCreateTransactionException
                || failure instanceof TransactionSystemException
                || failure instanceof TransientDataAccessException
                || failure instanceof RecoverableDataAccessException
                || failure instanceof DataAccessResourceFailureException;
    }
}
