package io.rolewright.billing.internal.invoices;

import io.rolewright.billing.BankAccount;
import io.rolewright.billing.Seller;
import io.rolewright.billing.SellerDetails;
import io.rolewright.billing.internal.Currencies;
import io.rolewright.billing.internal.Owner;
import io.rolewright.billing.internal.SeenVersion;
import io.rolewright.events.billing.SellerChanged;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.runtime.idempotency.Once;
import io.rolewright.runtime.web.VersionTag;
import io.rolewright.shared.ContractException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows and changes who the agency is on its invoices. */
@Component
class SellerKeeping {
    private final Sellers sellers;
    private final Once once;
    private final EventLog events;

    SellerKeeping(Sellers sellers, Once once, EventLog events) {
        this.sellers = sellers;
        this.once = once;
        this.events = events;
    }

    /** @throws ContractException {@code billing.seller-missing} (404) while nobody told */
    Seller find() {
        return sellers.find().orElseThrow(() -> ContractException.notFound("billing.seller-missing"));
    }

    Seller keep(@Nullable String ifMatch, SellerDetails details) {
        var by = Owner.current();
        var before = sellers.find();
        before.ifPresentOrElse(
                stored -> SeenVersion.require(ifMatch, stored), () -> SellerKeeping.requireNothingSeen(ifMatch));
        var after = seller(details, before.map(Seller::version).orElse(0) + 1);
        return once.execute(
                () -> {
                    if (!sellers.keep(after)) {
                        throw SeenVersion.outdated();
                    }
                    events.append(new SellerChanged(by, after.version(), after.taxed()));
                    return after;
                },
                VersionTag::tagged);
    }

    private static void requireNothingSeen(@Nullable String ifMatch) {
        if (ifMatch != null) {
            throw SeenVersion.outdated();
        }
    }

    private static Seller seller(SellerDetails details, int version) {
        var party = Companies.of(details.party());
        if (details.taxed() && party.taxNumber() == null) {
            throw ContractException.invalid("billing.tax-number-missing");
        }
        var accounts = Objects.requireNonNullElse(details.accounts(), List.<BankAccount>of());
        requireOneEach(accounts);
        return new Seller(party, accounts, details.taxed(), version);
    }

    private static void requireOneEach(List<BankAccount> accounts) {
        var seen = new HashSet<String>();
        for (var account : accounts) {
            Currencies.known(account.currency());
            if (!seen.add(account.currency())) {
                throw ContractException.invalid("billing.account-doubled", account.currency());
            }
        }
    }
}
