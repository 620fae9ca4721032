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
    private final Admission admission;
    private final EventLog log;
    private final TransactionOperations transactions;
    private final Ids ids;

    SignIns(
            Logins logins,
            PasswordHashes hashes,
            Admission admission,
            EventLog log,
            TransactionOperations transactions,
            Ids ids) {
        this.logins = logins;
        this.hashes = hashes;
        this.admission = admission;
        this.log = log;
        this.transactions = transactions;
        this.ids = ids;
    }

    Access signIn(SignIn wanted, Origin origin) {
        var login = find(wanted.email());
        if (!hashes.fits(new Password(wanted.password()), login.map(Login::passwordHash))) {
            refuse(login);
            throw ContractException.unauthenticated("users.sign-in-refused");
        }
        return admit(login.orElseThrow(), origin);
    }

    private void refuse(Optional<Login> login) {
        var attempt = ids.next(SessionId::new);
        transactions.executeWithoutResult(status ->
                log.append(new SignInRefused(attempt, login.map(Login::id).orElse(null))));
    }

    private Access admit(Login login, Origin origin) {
        return transactions.execute(status -> {
            var access = admission.admit(login, origin);
            log.append(new SignedIn(login.id(), access.session()));
            return access;
        });
    }

    private Optional<Login> find(String email) {
        try {
            return logins.find(new EmailAddress(email));
        } catch (ContractException malformed) {
            return Optional.empty();
        }
    }
}
