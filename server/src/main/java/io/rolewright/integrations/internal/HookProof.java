package io.rolewright.integrations.internal;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Proves that a partner has signed what somebody posted, by the secrets of our account with it. */
@Component
class HookProof {
    private final Accounts accounts;
    private final IntegrationSettings settings;
    private final Clock clock;

    HookProof(Accounts accounts, IntegrationSettings settings, Clock clock) {
        this.accounts = accounts;
        this.settings = settings;
        this.clock = clock;
    }

    boolean isRight(String partner, Provider.Hook hook, Posted posted) {
        var secrets = secrets(partner, hook);
        var sent = posted.signature();
        if (hook.scheme() == null) {
            return secrets.stream().anyMatch(secret -> HookSignature.isRight(hook, secret, posted.body(), sent));
        }
        return sent != null
                && StampedSignature.of(sent, hook.scheme())
                        .filter(signature -> signature.isNear(clock.instant(), settings.hookTolerance()))
                        .filter(signature -> secrets.stream()
                                .anyMatch(secret -> signature.isRight(hook.algorithm(), secret, posted.body())))
                        .isPresent();
    }

    private List<String> secrets(String partner, Provider.Hook hook) {
        return accounts.find(partner).stream()
                .flatMap(account -> Stream.of(hook.secret(), hook.before())
                        .filter(Objects::nonNull)
                        .map(account::secret))
                .filter(secret -> !secret.isEmpty())
                .toList();
    }
}
