package io.rolewright.users.internal;

import io.rolewright.events.users.ApiKeyMade;
import io.rolewright.events.users.ApiKeyRevoked;
import io.rolewright.runtime.Call;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.runtime.cipher.Secret;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.runtime.idempotency.Once;
import io.rolewright.shared.ApiKeyId;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Ids;
import io.rolewright.shared.Page;
import io.rolewright.shared.Permission;
import io.rolewright.users.ApiKey;
import io.rolewright.users.KeyProof;
import io.rolewright.users.MadeApiKey;
import io.rolewright.users.NewApiKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a person does with their own keys for programs. */
@Component
class OwnKeys {
    private static final int SECRET_BYTES = 32;
    private static final int MOST = 50;
    private static final Duration USUAL_LIFE = Duration.ofDays(90);
    private static final Duration LONGEST_LIFE = Duration.ofDays(366);

    private final ApiKeys keys;
    private final EventLog log;
    private final Once once;
    private final Ids ids;
    private final Clock clock;

    OwnKeys(ApiKeys keys, EventLog log, Once once, Ids ids, Clock clock) {
        this.keys = keys;
        this.log = log;
        this.once = once;
        this.ids = ids;
        this.clock = clock;
    }

    MadeApiKey make(NewApiKey wanted) {
        wanted.scopes().forEach(OwnKeys::checkScope);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var key = new ApiKey(
                ids.next(ApiKeyId::new), wanted.name().strip(), wanted.scopes(), now, end(wanted, now), null);
        var secret = Secret.random(SECRET_BYTES);
        return store(key, secret);
    }

    // A program that could manage the login could give itself whatever its owner may do.
    private static void checkScope(Permission scope) {
        if (scope == Permission.OWN_ACCOUNT || !Call.current().actor().may(scope.text())) {
            throw ContractException.invalid("users.scope-not-yours", scope);
        }
    }

    private static Instant end(NewApiKey wanted, Instant now) {
        var end = Optional.ofNullable(wanted.expiresAt())
                .map(time -> time.truncatedTo(ChronoUnit.MICROS))
                .orElse(now.plus(USUAL_LIFE));
        if (!end.isAfter(now) || end.isAfter(now.plus(LONGEST_LIFE))) {
            throw ContractException.invalid("users.key-life-refused", LONGEST_LIFE.toDays());
        }
        return end;
    }

    private MadeApiKey store(ApiKey key, Secret secret) {
        var owner = OwnLogin.me();
        return once.executeAbout(KeyName.of(owner), () -> {
            if (keys.count(owner) >= MOST) {
                throw ContractException.conflict("users.too-many-keys", MOST);
            }
            keys.add(owner, key, secret);
            log.append(new ApiKeyMade(owner, key.id(), key.scopes(), key.expiresAt()));
            return new MadeApiKey(key, KeyProof.text(key.id(), secret.text()));
        });
    }

    Page<ApiKey> list() {
        return Page.of(keys.find(OwnLogin.me()));
    }

    /** @throws ContractException {@code users.key-unknown} (404) */
    void revoke(ApiKeyId key) {
        var owner = OwnLogin.me();
        once.run(() -> {
            if (!keys.remove(owner, key)) {
                throw ContractException.notFound("users.key-unknown");
            }
            log.append(new ApiKeyRevoked(owner, key));
        });
    }
}
