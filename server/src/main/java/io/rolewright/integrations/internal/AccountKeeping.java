package io.rolewright.integrations.internal;

import io.rolewright.events.integrations.AccountChanged;
import io.rolewright.events.integrations.AccountRemoved;
import io.rolewright.integrations.NewAccount;
import io.rolewright.integrations.PartnerAccount;
import io.rolewright.runtime.Call;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.runtime.idempotency.Once;
import io.rolewright.runtime.web.VersionTag;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Problem;
import io.rolewright.shared.UserId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps, changes and forgets accounts with partners. */
@Component
class AccountKeeping {
    private final Providers providers;
    private final Accounts accounts;
    private final Once once;
    private final EventLog events;
    private final Clock clock;

    AccountKeeping(Providers providers, Accounts accounts, Once once, EventLog events, Clock clock) {
        this.providers = providers;
        this.accounts = accounts;
        this.once = once;
        this.events = events;
        this.clock = clock;
    }

    /** @throws ContractException {@code integrations.account-missing} (409) */
    Accounts.Kept find(String provider) {
        providers.find(provider);
        return accounts.find(provider)
                .orElseThrow(() -> ContractException.conflict("integrations.account-missing", provider));
    }

    PartnerAccount keep(String name, @Nullable String ifMatch, NewAccount wanted) {
        var provider = providers.find(name);
        var by = person();
        var before = accounts.find(name);
        check(before, ifMatch);
        var after = merged(provider, before, wanted);
        return once.execute(
                () -> {
                    if (!accounts.put(after, by)) {
                        throw changed();
                    }
                    events.append(new AccountChanged(by, name, after.shown().version()));
                    return after.shown();
                },
                VersionTag::tagged);
    }

    private static void check(Optional<Accounts.Kept> before, @Nullable String ifMatch) {
        if (before.isPresent() && ifMatch == null) {
            throw new ContractException(Problem.of(428, "integrations.if-match-missing"));
        }
        if (ifMatch != null
                && !before.map(known -> known.shown().tag()).orElse("").equals(ifMatch)) {
            throw changed();
        }
    }

    private Accounts.Kept merged(Provider provider, Optional<Accounts.Kept> before, NewAccount wanted) {
        var secrets = new TreeMap<>(before.map(Accounts.Kept::secrets).orElse(Map.of()));
        if (wanted.secrets() != null) {
            secrets.putAll(wanted.secrets());
        }
        refuseUnknown(provider.facts(), wanted.facts());
        refuseUnknown(
                Stream.concat(provider.secrets().stream(), provider.optional().stream())
                        .toList(),
                secrets);
        provider.secrets().stream()
                .filter(secret -> secrets.getOrDefault(secret, "").isBlank())
                .findFirst()
                .ifPresent(missing -> {
                    throw ContractException.invalid("integrations.account-incomplete", missing);
                });
        var version = before.map(known -> known.shown().version()).orElse(0) + 1;
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new Accounts.Kept(
                new PartnerAccount(provider.name(), wanted.facts(), List.copyOf(secrets.keySet()), version, now),
                secrets);
    }

    private static void refuseUnknown(List<String> known, Map<String, String> given) {
        given.keySet().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw ContractException.invalid("integrations.account-member", name);
                });
    }

    void forget(String name) {
        find(name);
        var by = person();
        once.run(() -> {
            if (accounts.remove(name)) {
                events.append(new AccountRemoved(by, name));
            }
        });
    }

    private static UserId person() {
        var user = Call.current().actor().user();
        if (user == null) {
            throw ContractException.forbidden("integrations.person-needed");
        }
        return user;
    }

    private static ContractException changed() {
        return new ContractException(Problem.of(412, "integrations.account-changed"));
    }
}
