package io.rolewright.users.internal;

import io.rolewright.events.users.LetterKind;
import io.rolewright.events.users.RegistrationRepeated;
import io.rolewright.events.users.UserRegistered;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.runtime.idempotency.Once;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Ids;
import io.rolewright.shared.UserId;
import io.rolewright.users.Registration;
import org.springframework.stereotype.Component;

/** Registers people who look for work. A known address gets the same answer after the same hash and a commit as well. */
@Component
class Registering {
    private final Logins logins;
    private final PasswordHashes hashes;
    private final Correspondence correspondence;
    private final EventLog log;
    private final Once once;
    private final UserSettings settings;
    private final AgencyPolicies policies;
    private final Ids ids;

    Registering(
            Logins logins,
            PasswordHashes hashes,
            Correspondence correspondence,
            EventLog log,
            Once once,
            UserSettings settings,
            AgencyPolicies policies,
            Ids ids) {
        this.logins = logins;
        this.hashes = hashes;
        this.correspondence = correspondence;
        this.log = log;
        this.once = once;
        this.settings = settings;
        this.policies = policies;
        this.ids = ids;
    }

    void register(Registration wanted) {
        if (!settings.openRegistration()) {
            throw ContractException.forbidden("users.registration-closed");
        }
        var address = new EmailAddress(wanted.email());
        var hash = hashes.hash(Password.chosen(wanted.password(), policies.password()));
        var login = Login.registered(ids.next(UserId::new), hash);
        try {
            once.run(() -> logins.find(address)
                    .ifPresentOrElse(
                            known -> repeat(known, address),
                            () -> add(login, address, wanted.name().strip())));
        } catch (ContractException taken) {
            // Of two who register at once the second is answered as if the first had been there before.
            if (!taken.code().equals("users.email-taken")) {
                throw taken;
            }
        }
    }

    private void repeat(Login known, EmailAddress address) {
        log.append(new RegistrationRepeated(known.id()));
        correspondence.write(LetterKind.REGISTRATION_REPEATED, known.id(), address);
    }

    private void add(Login login, EmailAddress address, String name) {
        logins.add(login, address, name);
        log.append(new UserRegistered(login.id(), login.role(), null));
        correspondence.write(LetterKind.VERIFICATION, login.id(), address);
    }
}
