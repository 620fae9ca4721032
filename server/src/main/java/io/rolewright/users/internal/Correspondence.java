package io.rolewright.users.internal;

import io.rolewright.events.users.LetterDue;
import io.rolewright.events.users.LetterKind;
import io.rolewright.runtime.cipher.Secret;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Ids;
import io.rolewright.shared.LetterId;
import io.rolewright.shared.UserId;
import io.rolewright.users.Letter;
import io.rolewright.users.UserProfile;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Writes letters about logins. Whether an address is anybody's is looked up when a letter is sent, never while somebody waits
 * for an answer, which would tell them.
 */
@Component
class Correspondence {
    private final Letters letters;
    private final Logins logins;
    private final EventLog log;
    private final UserSettings settings;
    private final Ids ids;
    private final Clock clock;

    Correspondence(Letters letters, Logins logins, EventLog log, UserSettings settings, Ids ids, Clock clock) {
        this.letters = letters;
        this.logins = logins;
        this.log = log;
        this.settings = settings;
        this.ids = ids;
        this.clock = clock;
    }

    /** Writes to somebody with a login, in the caller's transaction; not more than a few times an hour. */
    void write(LetterKind kind, UserId login, EmailAddress address) {
        write(kind, Optional.of(login), address, Secret.random());
    }

    /** Writes to an address that may be nobody's, in the caller's transaction; not more than a few times an hour. */
    void write(LetterKind kind, EmailAddress address) {
        write(kind, Optional.empty(), address, Secret.random());
    }

    /** Writes to somebody who is invited, with the invitation's own secret. */
    void invite(EmailAddress address, Secret secret) {
        write(LetterKind.INVITATION, Optional.empty(), address, secret);
    }

    private void write(LetterKind kind, Optional<UserId> login, EmailAddress address, Secret secret) {
        if (letters.lately(kind, address) >= settings.lettersPerHour()) {
            return;
        }
        var end = clock.instant().plus(settings.life(kind));
        var letter = new OpenLetter(ids.next(LetterId::new), kind, login, address, secret, end);
        letters.add(letter);
        log.append(new LetterDue(letter.id(), kind));
    }

    /** @throws ContractException {@code users.letter-unknown} (404) */
    Letter find(LetterId id) {
        return letters.find(id)
                .flatMap(this::addressed)
                .orElseThrow(() -> ContractException.notFound("users.letter-unknown"));
    }

    private Optional<Letter> addressed(OpenLetter letter) {
        if (letter.kind() == LetterKind.INVITATION) {
            return Optional.of(of(letter, Optional.empty()));
        }
        return letter.login()
                .or(() -> logins.find(letter.address()).map(Login::id))
                .flatMap(logins::profile)
                .filter(profile -> letter.kind() != LetterKind.VERIFICATION || !profile.emailVerified())
                .map(profile -> of(letter, Optional.of(profile)));
    }

    private static Letter of(OpenLetter letter, Optional<UserProfile> profile) {
        return new Letter(
                letter.id(),
                letter.kind(),
                profile.map(UserProfile::id).orElse(null),
                letter.address().text(),
                profile.map(UserProfile::name).orElse(null),
                profile.map(UserProfile::language).orElse("en"),
                AccountPath.of(letter),
                letter.expiresAt());
    }
}
