package io.rolewright.users.internal;

import io.rolewright.events.users.PasswordChanged;
import io.rolewright.runtime.Call;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.UserId;
import io.rolewright.users.Access;
import io.rolewright.users.PasswordChange;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** What a person does with their own login. */
@Component
class OwnLogin {
    private final Logins logins;
    private final PasswordHashes hashes;
    private final Admission admission;
    private final FirstAdministrator first;
    private final AgencyPolicies policies;
    private final EventLog log;
    private final TransactionOperations transactions;

    OwnLogin(
            Logins logins,
            PasswordHashes hashes,
            Admission admission,
            FirstAdministrator first,
            AgencyPolicies policies,
            EventLog log,
            TransactionOperations transactions) {
        this.logins = logins;
        this.hashes = hashes;
        this.admission = admission;
        this.first = first;
        this.policies = policies;
        this.log = log;
        this.transactions = transactions;
    }

    Access change(PasswordChange wanted, Origin origin) {
        var login = logins.find(me()).orElseThrow(OwnLogin::gone);
        if (!hashes.fits(new Password(wanted.currentPassword()), login.passwordHash())) {
            throw ContractException.invalid("users.password-wrong");
        }
        if (wanted.newPassword().equals(wanted.currentPassword())) {
            throw ContractException.invalid("users.password-unchanged");
        }
        var changed = login.with(hashes.hash(Password.chosen(wanted.newPassword(), policies.password())), false);
        var access = store(changed, origin);
        first.hasChangedPassword(changed);
        return access;
    }

    private Access store(Login changed, Origin origin) {
        return transactions.execute(status -> {
            if (!logins.changePassword(changed)) {
                throw ContractException.invalid("users.password-wrong");
            }
            log.append(new PasswordChanged(changed.id(), changed.passwordVersion()));
            return admission.admit(changed, origin);
        });
    }

    /** @throws ContractException {@code users.login-unknown} (404) */
    static UserId me() {
        return Optional.ofNullable(Call.current().actor().user()).orElseThrow(OwnLogin::gone);
    }

    static ContractException gone() {
        return ContractException.notFound("users.login-unknown");
    }
}
