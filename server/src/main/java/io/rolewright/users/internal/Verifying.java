package io.rolewright.users.internal;

import io.rolewright.events.users.EmailVerified;
import io.rolewright.events.users.LetterKind;
import io.rolewright.runtime.cipher.Secret;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.runtime.idempotency.Once;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.UserId;
import org.springframework.stereotype.Component;

/** Lets people show that the address of their login is theirs. */
@Component
class Verifying {
    private final Logins logins;
    private final Letters letters;
    private final Correspondence correspondence;
    private final EventLog log;
    private final Once once;

    Verifying(Logins logins, Letters letters, Correspondence correspondence, EventLog log, Once once) {
        this.logins = logins;
        this.letters = letters;
        this.correspondence = correspondence;
        this.log = log;
        this.once = once;
    }

    void ask() {
        var profile = logins.profile(OwnLogin.me()).orElseThrow(OwnLogin::gone);
        if (profile.emailVerified()) {
            throw ContractException.conflict("users.verified-already");
        }
        once.run(() -> correspondence.write(LetterKind.VERIFICATION, profile.id(), new EmailAddress(profile.email())));
    }

    void accept(Secret secret) {
        once.run(() -> {
            var letter = letters.find(LetterKind.VERIFICATION, secret).orElseThrow(Verifying::unknown);
            letters.close(letter);
            verify(letter.login().orElseThrow());
        });
    }

    /** Believes that the address of a login is its owner's, in the caller's transaction. */
    void verify(UserId login) {
        if (logins.verify(login)) {
            log.append(new EmailVerified(login));
        }
    }

    static ContractException unknown() {
        return ContractException.notFound("users.link-unknown");
    }
}
