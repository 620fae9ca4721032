package io.rolewright.users.internal;

import io.rolewright.events.users.SignInRefused;
import io.rolewright.events.users.SignedIn;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Ids;
import io.rolewright.shared.SessionId;
import io.rolewright.users.Access;
import io.rolewright.users.SignIn;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Signs people in. An unknown address gets the same answer as a wrong password, after the same work. */
@Component
class SignIns {
    private final Logins logins;
    private final PasswordHashes hashes;
    private final AccessTokens tokens;
    private final EventLog log;
    private final TransactionOperations transactions;
    private final Ids ids;

    SignIns(
            Logins logins,
            PasswordHashes hashes,
            AccessTokens tokens,
            EventLog log,
            TransactionOperations transactions,
            Ids ids) {
        this.logins = logins;
        this.hashes = hashes;
        this.tokens = tokens;
        this.log = log;
        this.transactions = transactions;
        this.ids = ids;
    }

    Access signIn(SignIn wanted) {
        var login = find(wanted.email());
        var fits = hashes.fits(new Password(wanted.password()), login.map(Login::passwordHash));
        var session = ids.next(SessionId::new);
        transactions.executeWithoutResult(status -> log.append(
                fits
                        ? new SignedIn(login.orElseThrow().id(), session)
                        : new SignInRefused(session, login.map(Login::id).orElse(null))));
        if (!fits) {
            throw ContractException.unauthenticated("users.sign-in-refused");
        }
        return tokens.give(login.orElseThrow(), session);
    }

    private Optional<Login> find(String email) {
        try {
            return logins.find(new EmailAddress(email));
        } catch (ContractException malformed) {
            return Optional.empty();
        }
    }
}
