package io.rolewright.billing.internal.placements;

import io.rolewright.billing.BilledPlacement;
import io.rolewright.billing.Invoice;
import io.rolewright.billing.InvoiceState;
import io.rolewright.billing.LineKind;
import io.rolewright.billing.Party;
import io.rolewright.billing.internal.Owner;
import io.rolewright.billing.internal.invoices.InvoiceDiscarding;
import io.rolewright.billing.internal.invoices.InvoiceDraft;
import io.rolewright.billing.internal.invoices.InvoiceDrafting;
import io.rolewright.billing.internal.invoices.Invoices;
import io.rolewright.billing.internal.invoices.Line;
import io.rolewright.billing.internal.invoices.Texts;
import io.rolewright.events.billing.DiscardReason;
import io.rolewright.events.billing.ReplacementAgreed;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.runtime.idempotency.Once;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Money;
import io.rolewright.shared.PlacementId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets somebody take the place of who left early, instead of a rebate. */
@Component
class Replacing {
    private final Hires hires;
    private final HireKeeping keeping;
    private final Rebates rebates;
    private final Invoices invoices;
    private final InvoiceDrafting drafting;
    private final InvoiceDiscarding discarding;
    private final BuyerParties parties;
    private final Once once;
    private final EventLog events;
    private final Clock clock;

    Replacing(
            Hires hires,
            HireKeeping keeping,
            Rebates rebates,
            Invoices invoices,
            InvoiceDrafting drafting,
            InvoiceDiscarding discarding,
            BuyerParties parties,
            Once once,
            EventLog events,
            Clock clock) {
        this.hires = hires;
        this.keeping = keeping;
        this.rebates = rebates;
        this.invoices = invoices;
        this.drafting = drafting;
        this.discarding = discarding;
        this.parties = parties;
        this.once = once;
        this.events = events;
        this.clock = clock;
    }

    BilledPlacement replace(PlacementId id, PlacementId replacement) {
        Owner.current();
        var buyer = parties.of(keeping.known(id).client());
        keeping.known(replacement);
        return once.execute(() -> {
            Stream.of(id, replacement).sorted(Hires.ORDER).forEach(hires::hold);
            agree(keeping.known(id), keeping.known(replacement), buyer);
            return keeping.find(id);
        });
    }

    private void agree(Hire left, Hire comes, @Nullable Party buyer) {
        requirePlace(left);
        requireFit(left, comes);
        var allowance = allowance(left, comes);
        hires.replaced(left.id(), comes.id(), allowance, clock.instant().truncatedTo(ChronoUnit.MICROS));
        rebates.settle(keeping.known(left.id()), buyer);
        allow(left, comes, allowance, buyer);
        events.append(new ReplacementAgreed(left.id(), comes.id(), left.client(), allowance));
    }

    /** Whose place it is has left, and nobody has taken it nor had a rebate for it. */
    private void requirePlace(Hire left) {
        if (left.leftOn() == null) {
            throw ContractException.conflict("billing.not-departed", left.id().text());
        }
        if (left.replacedBy() != null) {
            throw ContractException.conflict(
                    "billing.replaced", left.replacedBy().text());
        }
        if (rebates.given(left, invoices.hold(left.id())).minor() > 0) {
            throw ContractException.conflict("billing.rebate-given", left.id().text());
        }
    }

    private void requireFit(Hire left, Hire comes) {
        if (!comes.client().equals(left.client())) {
            throw ContractException.invalid("billing.replacement-elsewhere");
        }
        if (!comes.startsOn().isAfter(left.startsOn())) {
            throw ContractException.invalid("billing.replacement-earlier", left.startsOn());
        }
        if (!comes.fee().currency().equals(left.fee().currency())) {
            throw ContractException.invalid(
                    "billing.currency-mixed", comes.fee().currency(), left.fee().currency());
        }
        if (hires.replacedBy(comes.id()).isPresent()) {
            throw ContractException.conflict(
                    "billing.replacement-taken", comes.id().text());
        }
    }

    /** What the new one costs less: as much as was invoiced for who left, at most all of it. */
    private Money allowance(Hire left, Hire comes) {
        var fee = fee(left);
        var paid = fee.net().minus(rebates.lost(fee));
        if (fee.number() == null || paid.minor() <= 0) {
            throw ContractException.conflict(
                    "billing.invoice-not-issued", fee.id().text());
        }
        var asked = draft(comes).net();
        return asked.minor() < paid.minor() ? asked : paid;
    }

    private Invoice fee(Hire hire) {
        return Rebates.fee(hire, invoices.hold(hire.id()))
                .orElseThrow(() -> ContractException.conflict(
                        "billing.not-draft", hire.id().text()));
    }

    private Invoice draft(Hire hire) {
        var fee = fee(hire);
        if (fee.state() != InvoiceState.DRAFT) {
            throw ContractException.conflict("billing.not-draft", fee.id().text());
        }
        return fee;
    }

    private void allow(Hire left, Hire comes, Money allowance, @Nullable Party buyer) {
        var number = Objects.requireNonNull(fee(left).number());
        var line = Line.of(LineKind.REPLACEMENT, Texts.of("billing.line.replacement", number, ""), allowance.negated());
        var before = draft(comes);
        var lines = Stream.concat(before.lines().stream(), Stream.of(line)).toList();
        var changed = drafting.change(InvoiceDraft.of(before).with(lines), buyer);
        if (changed.net().minor() == 0) {
            discarding.discard(changed, DiscardReason.REPLACED);
        }
    }
}
