package io.rolewright.users.internal;

import io.rolewright.events.users.PasswordChanged;
import io.rolewright.runtime.Call;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Ids;
import io.rolewright.shared.SessionId;
import io.rolewright.shared.UserId;
import io.rolewright.users.Access;
import io.rolewright.users.PasswordChange;
import io.rolewright.users.UserProfile;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** What a person does with their own login. */
@Component
class OwnLogin {
    private final Logins logins;
    private final PasswordHashes hashes;
    private final AccessTokens tokens;
    private final FirstAdministrator first;
    private final EventLog log;
    private final TransactionOperations transactions;
    private final Ids ids;

    OwnLogin(
            Logins logins,
            PasswordHashes hashes,
            AccessTokens tokens,
            FirstAdministrator first,
            EventLog log,
            TransactionOperations transactions,
            Ids ids) {
        this.logins = logins;
        this.hashes = hashes;
        this.tokens = tokens;
        this.first = first;
        this.log = log;
        this.transactions = transactions;
        this.ids = ids;
    }

    Access change(PasswordChange wanted) {
        var login = logins.find(me()).orElseThrow(OwnLogin::gone);
        if (!hashes.fits(new Password(wanted.currentPassword()), Optional.of(login.passwordHash()))) {
            throw ContractException.invalid("users.password-wrong");
        }
        if (wanted.newPassword().equals(wanted.currentPassword())) {
            throw ContractException.invalid("users.password-unchanged");
        }
        var changed = login.with(hashes.hash(Password.chosen(wanted.newPassword())), false);
        store(changed);
        first.hasChangedPassword(changed);
        return tokens.give(changed, ids.next(SessionId::new));
    }

    UserProfile profile() {
        return logins.profile(me()).orElseThrow(OwnLogin::gone);
    }

    private void store(Login changed) {
        transactions.executeWithoutResult(status -> {
            if (!logins.changePassword(changed)) {
                throw ContractException.invalid("users.password-wrong");
            }
            log.append(new PasswordChanged(changed.id(), changed.passwordVersion()));
        });
    }

    private static UserId me() {
        return Optional.ofNullable(Call.current().actor().user()).orElseThrow(OwnLogin::gone);
    }

    private static ContractException gone() {
        return ContractException.notFound("users.login-unknown");
    }
}
