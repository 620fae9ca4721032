package io.rolewright.users.internal;

import io.rolewright.events.users.SignInRefused;
import io.rolewright.events.users.SignedIn;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Ids;
import io.rolewright.shared.SessionId;
import io.rolewright.shared.UserId;
import io.rolewright.users.Access;
import io.rolewright.users.SignIn;
import io.rolewright.users.internal.Attempts.Attempt;
import io.rolewright.users.internal.PasswordHashes.Comparison;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Signs people in. An unknown address gets the same answer as a wrong password, after the same work. */
@Component
class SignIns {
    private static final UserId NOBODY = new UserId(new UUID(0, 0));
    private static final EmailAddress NO_ADDRESS = new EmailAddress("nobody@address.invalid");
    private final Logins logins;
    private final PasswordHashes hashes;
    private final Sessions sessions;
    private final Attempts attempts;
    private final Admission admission;
    private final EventLog log;
    private final TransactionOperations transactions;
    private final Ids ids;

    SignIns(
            Logins logins,
            PasswordHashes hashes,
            Sessions sessions,
            Attempts attempts,
            Admission admission,
            EventLog log,
            TransactionOperations transactions,
            Ids ids) {
        this.logins = logins;
        this.hashes = hashes;
        this.sessions = sessions;
        this.attempts = attempts;
        this.admission = admission;
        this.log = log;
        this.transactions = transactions;
        this.ids = ids;
    }

    /**
     * Somebody who wants in.
     *
     * @param login that they say is theirs, if there is one
     * @param fits whether the password was right
     */
    private record Visit(Optional<Login> login, Attempt attempt, boolean fits) {}

    Access signIn(SignIn wanted, Origin origin) {
        // Waits for its turn first: whoever is sent away has cost nothing but the wait.
        var visit = hashes.comparing(passwords -> visit(wanted, origin, passwords));
        if (!visit.fits()) {
            var user = visit.login().map(Login::id).orElse(null);
            log.record(new SignInRefused(ids.next(SessionId::new), user));
            throw ContractException.unauthenticated("users.sign-in-refused");
        }
        return admit(visit, origin);
    }

    private Visit visit(SignIn wanted, Origin origin, Comparison passwords) {
        var address = address(wanted.email());
        var login = logins.find(address);
        var isKnown = sessions.know(login.map(Login::id).orElse(NOBODY), origin);
        var attempt = attempts.begin(address, origin, isKnown);
        var fits = passwords.fits(new Password(wanted.password()), login.map(Login::passwordHash));
        return new Visit(login, attempt, fits);
    }

    private Access admit(Visit visit, Origin origin) {
        var login = visit.login().orElseThrow();
        var access = transactions.execute(status -> {
            attempts.succeed(visit.attempt());
            var admitted = admission.admit(login, origin);
            log.append(new SignedIn(login.id(), admitted.session()));
            return admitted;
        });
        return Objects.requireNonNull(access);
    }

    // What cannot be an address is treated like one that nobody has.
    private static EmailAddress address(String email) {
        try {
            return new EmailAddress(email);
        } catch (ContractException malformed) {
            return NO_ADDRESS;
        }
    }
}
