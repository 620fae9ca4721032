package io.rolewright.users.internal;

import io.rolewright.events.users.LetterKind;
import io.rolewright.events.users.PasswordChanged;
import io.rolewright.runtime.cipher.Secret;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.runtime.idempotency.Once;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Lets people who have forgotten their password choose another one. */
@Component
class Resetting {
    private final Logins logins;
    private final Letters letters;
    private final Correspondence correspondence;
    private final Verifying verifying;
    private final FirstAdministrator first;
    private final PasswordHashes hashes;
    private final AgencyPolicies policies;
    private final EventLog log;
    private final Once once;
    private final TransactionOperations transactions;

    Resetting(
            Logins logins,
            Letters letters,
            Correspondence correspondence,
            Verifying verifying,
            FirstAdministrator first,
            PasswordHashes hashes,
            AgencyPolicies policies,
            EventLog log,
            Once once,
            TransactionOperations transactions) {
        this.logins = logins;
        this.letters = letters;
        this.correspondence = correspondence;
        this.verifying = verifying;
        this.first = first;
        this.hashes = hashes;
        this.policies = policies;
        this.log = log;
        this.once = once;
        this.transactions = transactions;
    }

    void ask(EmailAddress address) {
        once.run(() -> correspondence.write(LetterKind.PASSWORD_RESET, address));
    }

    void choose(Secret secret, String password) {
        var login = whose(secret).orElseThrow(Verifying::unknown);
        var hash = hashes.hash(Password.chosen(password, policies.password()));
        once.run(() -> store(secret, hash));
        first.hasChangedPassword(login);
    }

    /** Whose link this is, looked up before the dear hash, so that guessed links cost us nothing. */
    Optional<Login> whose(Secret secret) {
        return Objects.requireNonNull(transactions.execute(status ->
                letters.find(LetterKind.PASSWORD_RESET, secret).flatMap(letter -> logins.find(letter.address()))));
    }

    // Who could read the letter has shown that the address is theirs, too.
    private void store(Secret secret, String hash) {
        var letter = letters.find(LetterKind.PASSWORD_RESET, secret).orElseThrow(Verifying::unknown);
        var login = logins.find(letter.address()).orElseThrow(Verifying::unknown);
        var changed = login.with(hash, false);
        if (!logins.changePassword(changed)) {
            throw Verifying.unknown();
        }
        letters.close(letter);
        verifying.verify(login.id());
        log.append(new PasswordChanged(changed.id(), changed.passwordVersion()));
    }
}
