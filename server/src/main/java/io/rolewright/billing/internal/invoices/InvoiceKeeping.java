package io.rolewright.billing.internal.invoices;

import io.rolewright.billing.Invoice;
import io.rolewright.billing.InvoiceChange;
import io.rolewright.billing.InvoiceLine;
import io.rolewright.billing.InvoiceState;
import io.rolewright.billing.LineKind;
import io.rolewright.billing.NewInvoice;
import io.rolewright.billing.NewInvoiceLine;
import io.rolewright.billing.internal.BookDay;
import io.rolewright.billing.internal.Currencies;
import io.rolewright.billing.internal.Owner;
import io.rolewright.billing.internal.SeenVersion;
import io.rolewright.runtime.idempotency.Once;
import io.rolewright.runtime.web.VersionTag;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Ids;
import io.rolewright.shared.InvoiceId;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows invoices, and drafts and changes them by hand. */
@Component
class InvoiceKeeping {
    private final Invoices invoices;
    private final InvoiceDrafting drafting;
    private final Buyers buyers;
    private final Taxing taxing;
    private final InvoiceSettings settings;
    private final BookDay day;
    private final Once once;
    private final Ids ids;

    InvoiceKeeping(
            Invoices invoices,
            InvoiceDrafting drafting,
            Buyers buyers,
            Taxing taxing,
            InvoiceSettings settings,
            BookDay day,
            Once once,
            Ids ids) {
        this.invoices = invoices;
        this.drafting = drafting;
        this.buyers = buyers;
        this.taxing = taxing;
        this.settings = settings;
        this.day = day;
        this.once = once;
        this.ids = ids;
    }

    /** @throws ContractException {@code billing.invoice-not-found} (404) */
    Invoice find(InvoiceId id) {
        return invoices.find(id).orElseThrow(() -> unknown(id));
    }

    Invoice make(NewInvoice wanted) {
        Owner.current();
        var buyer = buyers.find(wanted.clientId());
        Currencies.known(wanted.currency());
        var draft = new InvoiceDraft(
                ids.next(InvoiceId::new),
                wanted.clientId(),
                null,
                null,
                wanted.currency(),
                lines(wanted.lines(), wanted.currency(), Set.of()),
                taxing.known(Objects.requireNonNullElseGet(wanted.suppliedOn(), day::today)),
                Objects.requireNonNullElse(wanted.paymentDays(), settings.paymentDays()),
                Texts.present(wanted.buyerReference()));
        requireTotal(draft);
        return once.execute(() -> drafting.add(draft, buyer.party()));
    }

    Invoice change(InvoiceId id, @Nullable String ifMatch, InvoiceChange change) {
        Owner.current();
        var seen = find(id);
        var buyer = buyers.find(seen.clientId());
        return once.execute(
                () -> {
                    var stored = hold(id);
                    SeenVersion.require(ifMatch, stored);
                    return drafting.change(changed(stored, change), buyer.party());
                },
                VersionTag::tagged);
    }

    /**
     * A draft, which nobody else changes until the transaction ends.
     *
     * @throws ContractException {@code billing.invoice-not-found} (404), {@code billing.not-draft} (409)
     */
    Invoice hold(InvoiceId id) {
        var stored = invoices.hold(id).orElseThrow(() -> unknown(id));
        if (stored.state() != InvoiceState.DRAFT) {
            throw ContractException.conflict("billing.not-draft", id.text());
        }
        return stored;
    }

    private static ContractException unknown(InvoiceId id) {
        return ContractException.notFound("billing.invoice-not-found", id.text());
    }

    private InvoiceDraft changed(Invoice stored, InvoiceChange change) {
        var kinds = stored.lines().stream().map(InvoiceLine::kind).collect(Collectors.toSet());
        var draft = new InvoiceDraft(
                stored.id(),
                stored.clientId(),
                stored.placementId(),
                stored.jobId(),
                stored.net().currency(),
                lines(change.lines(), stored.net().currency(), kinds),
                taxing.known(change.suppliedOn()),
                change.paymentDays(),
                Texts.present(change.buyerReference()));
        requireTotal(draft);
        return draft;
    }

    private static List<InvoiceLine> lines(List<NewInvoiceLine> wanted, String currency, Set<LineKind> known) {
        var kinds = EnumSet.of(LineKind.OTHER);
        kinds.addAll(known);
        return wanted.stream().map(line -> line(line, currency, kinds)).toList();
    }

    private static InvoiceLine line(NewInvoiceLine wanted, String currency, Set<LineKind> known) {
        var kind = Objects.requireNonNullElse(wanted.kind(), LineKind.OTHER);
        if (!known.contains(kind)) {
            throw ContractException.invalid("billing.line-kind-foreign", kind);
        }
        var price = Amounts.require(wanted.price(), currency);
        var quantity = Objects.requireNonNullElse(wanted.quantity(), BigDecimal.ONE);
        return Amounts.counted(() -> Line.of(kind, wanted.words().strip(), quantity, price));
    }

    private static void requireTotal(InvoiceDraft draft) {
        if (Amounts.of(draft::net).minor() < 0) {
            throw ContractException.invalid("billing.negative-total");
        }
    }
}
