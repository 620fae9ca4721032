package io.rolewright.billing.internal.commissions;

import io.rolewright.billing.Commission;
import io.rolewright.billing.CommissionShare;
import io.rolewright.billing.NewCommission;
import io.rolewright.billing.internal.Owner;
import io.rolewright.billing.internal.SeenVersion;
import io.rolewright.billing.internal.Sight;
import io.rolewright.events.billing.CommissionAgreed;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.runtime.idempotency.Once;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.PlacementId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says who earns how much of a placement. */
@Component
class Agreeing {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final Agreements agreements;
    private final Postings postings;
    private final Earning earning;
    private final Colleagues colleagues;
    private final Once once;
    private final EventLog events;

    Agreeing(
            Agreements agreements,
            Postings postings,
            Earning earning,
            Colleagues colleagues,
            Once once,
            EventLog events) {
        this.agreements = agreements;
        this.postings = postings;
        this.earning = earning;
        this.colleagues = colleagues;
        this.once = once;
        this.events = events;
    }

    /**
     * What who calls may see of it.
     *
     * @throws ContractException {@code billing.placement-not-found} (404)
     */
    Commission find(PlacementId placement) {
        var found = agreements.find(placement).map(this::earned).orElseThrow(() -> unknown(placement));
        var shares = found.shares().stream()
                .filter(share -> Sight.holds(share.userId()))
                .toList();
        var balances = found.balances().stream()
                .filter(balance -> Sight.holds(balance.userId()))
                .toList();
        if (Sight.only() != null && shares.isEmpty() && balances.isEmpty()) {
            throw unknown(placement);
        }
        return new Commission(
                placement, found.clientId(), found.jobId(), found.percent(), shares, balances, found.version());
    }

    Commission agree(PlacementId placement, @Nullable String ifMatch, NewCommission wanted) {
        requireWhole(wanted.shares());
        Owner.current();
        SeenVersion.require(ifMatch, agreements.find(placement).orElseThrow(() -> unknown(placement)));
        wanted.shares().forEach(share -> colleagues.require(share.userId()));
        return once.execute(() -> {
            var seen = agreements.hold(placement).orElseThrow();
            SeenVersion.require(ifMatch, seen);
            var percent = Objects.requireNonNullElse(wanted.percent(), seen.percent());
            agreements.change(placement, percent, wanted.shares());
            var users = wanted.shares().stream().map(CommissionShare::userId).toList();
            events.append(new CommissionAgreed(placement, percent, users));
            earning.post(placement);
            return agreements.find(placement).map(this::earned).orElseThrow();
        });
    }

    /** All of it goes to somebody, or nothing to anybody; nobody is named twice. */
    private static void requireWhole(List<CommissionShare> shares) {
        var sum = shares.stream().map(CommissionShare::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
        var people = shares.stream().map(CommissionShare::userId).distinct().count();
        if (people != shares.size() || (people > 0 && sum.compareTo(ALL) != 0)) {
            throw ContractException.invalid("billing.shares-uneven", sum.toPlainString());
        }
    }

    private Commission earned(Agreement agreed) {
        return new Commission(
                agreed.placement(),
                agreed.client(),
                agreed.job(),
                agreed.percent(),
                agreed.shares(),
                postings.balances(agreed.placement()),
                agreed.version());
    }

    private static ContractException unknown(PlacementId placement) {
        return ContractException.notFound("billing.placement-not-found", placement.text());
    }
}
