package io.rolewright.users.internal;

import io.rolewright.events.users.PasswordChanged;
import io.rolewright.events.users.Role;
import io.rolewright.events.users.UserRegistered;
import io.rolewright.runtime.Call;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.shared.Actor;
import io.rolewright.shared.Ids;
import io.rolewright.shared.UserId;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The login that everything begins with. Where there is no login yet, or {@code rolewright.reset-administrator} asks for it,
 * the start makes a random password and leaves it in a file that only the owner of the machine can read; the password must be
 * changed at the first sign-in, and then the file goes.
 */
@Component
class FirstAdministrator implements SmartInitializingSingleton {
    private static final String NAME = "Administrator";

    private final Logins logins;
    private final PasswordHashes hashes;
    private final PasswordFile file;
    private final EventLog log;
    private final TransactionOperations transactions;
    private final Ids ids;
    private final EmailAddress address;
    private final boolean reset;

    FirstAdministrator(
            Logins logins,
            PasswordHashes hashes,
            PasswordFile file,
            EventLog log,
            TransactionOperations transactions,
            Ids ids,
            UserSettings settings,
            @Value("${rolewright.reset-administrator:false}") boolean reset) {
        this.logins = logins;
        this.hashes = hashes;
        this.file = file;
        this.log = log;
        this.transactions = transactions;
        this.ids = ids;
        this.address = new EmailAddress(settings.administrator());
        this.reset = reset;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (reset || logins.areNone()) {
            Call.of(Actor.service("users"), ids.trace()).run(this::provide);
        }
    }

    /** To be told when somebody has changed their own password. */
    void hasChangedPassword(Login login) {
        if (login.isFirst()) {
            file.remove();
        }
    }

    // The file is there before the password is worth anything; a crash in between leaves a file that the next start
    // replaces.
    private void provide() {
        var password = PasswordFile.random();
        var hash = hashes.hash(password);
        file.write(address, password);
        transactions.executeWithoutResult(status ->
                logins.first().ifPresentOrElse(login -> reset(login.with(hash, true)), () -> add(hash)));
    }

    private void add(String hash) {
        var login = new Login(ids.next(UserId::new), Role.ADMIN, hash, true, 1, true, true);
        logins.add(login, address, NAME);
        log.append(new UserRegistered(login.id(), login.role(), null));
    }

    private void reset(Login login) {
        logins.changePassword(login);
        log.append(new PasswordChanged(login.id(), login.passwordVersion()));
    }
}
